package org.rounds.roster;

import java.time.Duration;
import java.util.Optional;
import org.rounds.shared.TimeWindow;

/** A rest of {@code length} must lie within {@code window}. */
public record BreakRule(TimeWindow window, Duration length) {

    boolean fits() {
        return window.length().compareTo(length) >= 0;
    }

    /** What is left of it in one stretch of work; nothing where it does not fit. */
    Optional<BreakRule> during(TimeWindow shift) {
        return Stretches.both(window, shift)
                .map(part -> new BreakRule(part, length))
                .filter(BreakRule::fits);
    }
}
