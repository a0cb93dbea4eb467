package org.rounds.scheduling;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.rounds.shared.TimeWindow;
import org.rounds.shared.When;

/** The times of one local day that a patient may choose; none when the day is full. */
public record SlotDay(LocalDate date, List<SlotView> slots) {

    /** One time: the nurse arrives between {@code start} and {@code windowEnd}. */
    public record SlotView(When start, When windowEnd, DayPart part) {

        static SlotView of(TimeWindow arrival, ZoneId zone) {
            var start = When.of(arrival.start(), zone);
            int hour = start.local().getHour();
            var part =
                    hour < 12 ? DayPart.MORNING : hour < 17 ? DayPart.AFTERNOON : DayPart.EVENING;
            return new SlotView(start, When.of(arrival.end(), zone), part);
        }
    }

    /** How a day is divided on the page. */
    public enum DayPart {
        MORNING,
        AFTERNOON,
        EVENING
    }
}
