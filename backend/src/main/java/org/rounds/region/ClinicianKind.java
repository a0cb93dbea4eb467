package org.rounds.region;

/** Kinds of licence, as states' rules name them. */
public enum ClinicianKind {
    RN,
    LPN,
    NP,
    PA,
    MD,
    DO;

    /** Registered and practical nurses: the only kinds whose licence can be multistate [NLC]. */
    public boolean isNurse() {
        return this == RN || this == LPN;
    }
}
