package org.rounds.demo;

/** What is out of the ordinary about a visit. */
enum Twist {
    NONE,
    /** The answers raise flags for the prescriber. */
    FLAGGED,
    /** The prescriber does not clear the visit. */
    REFUSED,
    /** The nurse is confirmed before the prescriber has decided. */
    UNCLEARED,
    CANCELLED_BY_PATIENT,
    CANCELLED_BY_DISPATCHER,
    NOBODY_HOME,
    PAUSED,
    /** The readings at the door forbid the start. */
    NOT_TREATED,
    /** The patient reports something afterwards. */
    SIDE_EFFECT;

    boolean isCancelled() {
        return this == CANCELLED_BY_PATIENT || this == CANCELLED_BY_DISPATCHER;
    }
}
