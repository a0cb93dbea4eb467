package org.rounds.roster;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** A rest of some minutes, to be taken somewhere within a part of the shift. */
@Embeddable
record Break(
        @Column(name = "break_minutes") Integer minutes,
        @Embedded
                @AttributeOverride(name = "from", column = @Column(name = "break_from"))
                @AttributeOverride(name = "to", column = @Column(name = "break_to"))
                Hours within) {

    /** Refused with {@code roster/break-outside} unless it fits into the shift. */
    static Break of(int minutes, Hours within, Hours shift) {
        var room = Duration.between(within.from(), within.to());
        if (!shift.contains(within) || room.toMinutes() < minutes) {
            throw RosterRule.breakOutside();
        }
        return new Break(minutes, within);
    }

    Optional<BreakRule> on(LocalDate day, ZoneId zone) {
        return within.on(day, zone)
                .map(window -> new BreakRule(window, Duration.ofMinutes(minutes)))
                .filter(BreakRule::fits);
    }
}
