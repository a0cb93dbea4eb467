package org.rounds.clearance;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rounds.screening.FlagLevel;

/**
 * Where a visit stands, in short.
 *
 * @param status on the visit's day at the address (case 13)
 * @param undecided flags that wait for a decision
 * @param lacksOrder cleared, but without a signed order on file that counts on the visit's day (G4)
 */
public record StandingView(
        ClearanceStatus status, int undecided, @Nullable FlagLevel highest, boolean lacksOrder) {

    static StandingView of(Standing standing) {
        var flags = standing.flags();
        return new StandingView(
                standing.status(),
                flags.undecided(),
                flags.highest().orElse(null),
                standing.isCleared() && !standing.ordered());
    }

    /** Of a visit whose patient nobody decided anything about. */
    static StandingView pending(List<FlagLevel> raised) {
        return new StandingView(
                ClearanceStatus.PENDING,
                (int) raised.stream().filter(FlagLevel::isForDecision).count(),
                raised.stream().max(Comparator.naturalOrder()).orElse(null),
                false);
    }

    /** Whether nothing waits for a prescriber. */
    public boolean isDecided() {
        return status.isPositive()
                ? undecided == 0 && !lacksOrder
                : status == ClearanceStatus.NOT_CLEARED;
    }
}
