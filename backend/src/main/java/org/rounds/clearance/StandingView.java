package org.rounds.clearance;

import org.jspecify.annotations.Nullable;
import org.rounds.screening.FlagLevel;

/**
 * Where a visit stands, in short.
 *
 * @param status on the visit's day at the address (case 13)
 * @param undecided flags that wait for a decision
 * @param ordered whether a signed order on file counts on the visit's day (G4)
 */
public record StandingView(
        ClearanceStatus status, int undecided, @Nullable FlagLevel highest, boolean ordered) {

    static StandingView of(Standing standing) {
        var flags = standing.flags();
        return new StandingView(
                standing.status(),
                flags.undecided(),
                flags.highest().orElse(null),
                standing.ordered());
    }

    /** Whether nothing waits for a prescriber. */
    public boolean isDecided() {
        return status.isPositive()
                ? undecided == 0 && ordered
                : status == ClearanceStatus.NOT_CLEARED;
    }

    public boolean lacksOrder() {
        return status.isPositive() && !ordered;
    }
}
