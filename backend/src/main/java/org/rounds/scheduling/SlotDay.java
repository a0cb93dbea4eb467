package org.rounds.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.rounds.shared.When;

/** The times of one local day that a patient may choose; none when the day is full. */
public record SlotDay(LocalDate date, List<SlotView> slots) {

    /** One time: the nurse arrives between {@code start} and {@code windowEnd}. */
    public record SlotView(When start, When windowEnd, DayPart part) {

        static SlotView of(Instant start, ZoneId zone) {
            var local = When.of(start, zone);
            return new SlotView(
                    local,
                    When.of(start.plus(OpenTimes.ARRIVAL), zone),
                    DayPart.at(local.local().getHour()));
        }
    }

    /** How a day is divided on the page. */
    public enum DayPart {
        MORNING,
        AFTERNOON,
        EVENING;

        static DayPart at(int hour) {
            return hour < 12 ? MORNING : hour < 17 ? AFTERNOON : EVENING;
        }
    }
}
