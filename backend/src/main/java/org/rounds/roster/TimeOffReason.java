package org.rounds.roster;

/** Why somebody does not work, as coarse as planning needs it. */
public enum TimeOffReason {
    HOLIDAY,
    ILLNESS,
    TRAINING,
    FAMILY,
    OTHER
}
