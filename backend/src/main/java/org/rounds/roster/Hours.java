package org.rounds.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.rounds.shared.TimeWindow;

/** A stretch of a day by the clock on the wall. */
@Embeddable
record Hours(
        @Column(name = "from_time") @Convert(converter = WallTime.class) LocalTime from,
        @Column(name = "to_time") @Convert(converter = WallTime.class) LocalTime to) {

    /** Refused with {@code roster/shift-backwards}. */
    static Hours of(LocalTime from, LocalTime to) {
        if (!from.isBefore(to)) {
            throw RosterRule.shiftBackwards();
        }
        return new Hours(from, to);
    }

    /**
     * On a date. A time that the clocks jump over moves forward by the jump, one that comes twice
     * is the first of the two; nothing if that leaves nothing.
     */
    Optional<TimeWindow> on(LocalDate day, ZoneId zone) {
        var start = day.atTime(from).atZone(zone).toInstant();
        var end = day.atTime(to).atZone(zone).toInstant();
        return end.isAfter(start) ? Optional.of(new TimeWindow(start, end)) : Optional.empty();
    }

    boolean overlaps(Hours other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    boolean contains(Hours other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    @Override
    public String toString() {
        return from + "–" + to;
    }
}
