package org.rounds.series;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The same wall time at an address every so many weeks. It lives in local time and is worked out
 * with the zone's rules for each date: a wall time that the clocks jump over moves forward by the
 * jump, of one that comes twice the earlier is meant.
 *
 * @param first number 1
 */
record Recurrence(LocalDateTime first, ZoneId zone, int everyWeeks) {

    /** How many visits a series has at most. */
    static final int MOST = 26;

    static final int MOST_WEEKS = 8;

    /** What the clocks did to a wall time. */
    enum ClockChange {
        SKIPPED,
        TWICE
    }

    LocalDateTime planned(int number) {
        return first.plusWeeks((long) everyWeeks * (number - 1));
    }

    Instant start(int number) {
        return instant(planned(number), zone);
    }

    /** How many there are up to a day, that day included. */
    int until(LocalDate last) {
        long weeks = ChronoUnit.WEEKS.between(first.toLocalDate(), last);
        return last.isBefore(first.toLocalDate())
                ? 0
                : (int) Math.min(Integer.MAX_VALUE, weeks / everyWeeks + 1);
    }

    /**
     * How many visits are meant by a number or by a last day, of which one is given; refused with
     * {@code series/how-many}.
     */
    int count(@Nullable Integer visits, @Nullable LocalDate until) {
        if ((visits == null) == (until == null)) {
            throw SeriesRule.howMany();
        }
        int count = visits != null ? visits : until(until);
        if (count < 2 || count > MOST) {
            throw SeriesRule.howMany();
        }
        return count;
    }

    static Instant instant(LocalDateTime planned, ZoneId zone) {
        return planned.atZone(zone).toInstant();
    }

    static @Nullable ClockChange clockChange(LocalDateTime planned, ZoneId zone) {
        return switch (zone.getRules().getValidOffsets(planned).size()) {
            case 0 -> ClockChange.SKIPPED;
            case 1 -> null;
            default -> ClockChange.TWICE;
        };
    }
}
