package org.rounds.screening;

/**
 * How much a flag holds up a visit, in rising order (domain.md 2.1). Several combine by maximum
 * (R-08).
 */
public enum FlagLevel {
    /** Shown to prescriber and nurse; blocks nothing. */
    INFO,
    /** The visit cannot leave SCHEDULED until a prescriber decided. */
    NEEDS_REVIEW,
    /** As NEEDS_REVIEW, and only a second confirmation lets it pass. */
    STOP,
    /** Nobody can let it pass for this visit: mend the fact or cancel. */
    STOP_FINAL;

    /** Whether a prescriber has to decide it, and can. */
    public boolean isForDecision() {
        return this == NEEDS_REVIEW || this == STOP;
    }
}
