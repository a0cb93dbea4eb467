package org.rounds.clearance;

/** What a prescriber decides about one flag. */
public enum FlagDecision {
    ALLOW,
    ALLOW_WITH_CONDITIONS,
    DECLINE
}
