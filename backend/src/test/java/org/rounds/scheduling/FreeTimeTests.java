package org.rounds.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rounds.shared.TimeWindow;

class FreeTimeTests {

    private static final ZoneId DENVER = ZoneId.of("America/Denver");
    private static final Duration GRID = Duration.ofMinutes(30);
    private static final Duration WORK = Duration.ofMinutes(105);

    private LocalDate day = LocalDate.of(2026, 12, 1);

    @Test
    void offersEveryHalfHourThatFitsAroundTheStops() {
        var free = free(window("08:00", "14:00"), window("10:15", "11:00"));

        assertThat(starts(free))
                .containsExactly("11:30"); // 08:30 would end at 10:15 without travel
    }

    @Test
    void startsLieOnTheGridOfTheDayAndNotOfTheShift() {
        assertThat(starts(free(window("08:10", "11:40")))).containsExactly("09:00");
    }

    @Test
    void offersNothingWithoutAShift() {
        assertThat(new FreeTime(day(), List.of(), List.of()).starts(WORK, day().start(), GRID))
                .isEmpty();
    }

    @Test
    void theDayOfTheAutumnClockChangeOffersItsSecondOneOClockToo() {
        day = LocalDate.of(2026, 11, 1);

        assertThat(starts(free(window("00:00", "04:00"))))
                .containsExactly("00:30", "01:00", "01:30", "01:00", "01:30");
    }

    @Test
    void theDayOfTheSpringClockChangeHasNoTimeInTheGap() {
        day = LocalDate.of(2027, 3, 14);

        assertThat(starts(free(window("00:00", "06:00"))))
                .containsExactly("00:30", "01:00", "01:30", "03:00", "03:30");
    }

    private FreeTime free(TimeWindow shift, TimeWindow... taken) {
        return new FreeTime(day(), List.of(shift), List.of(taken));
    }

    private List<String> starts(FreeTime free) {
        return free.starts(WORK, day().start(), GRID).stream()
                .map(start -> start.atZone(DENVER).toLocalTime().toString())
                .toList();
    }

    private TimeWindow day() {
        return new TimeWindow(
                day.atStartOfDay(DENVER).toInstant(),
                day.plusDays(1).atStartOfDay(DENVER).toInstant());
    }

    private TimeWindow window(String start, String end) {
        return new TimeWindow(at(start), at(end));
    }

    private Instant at(String time) {
        return day.atTime(LocalTime.parse(time)).atZone(DENVER).toInstant();
    }
}
