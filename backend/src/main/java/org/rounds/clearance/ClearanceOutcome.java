package org.rounds.clearance;

/** What a prescriber decides about a visit. */
public enum ClearanceOutcome {
    CLEARED,
    CLEARED_WITH_CONDITIONS,
    NOT_CLEARED
}
