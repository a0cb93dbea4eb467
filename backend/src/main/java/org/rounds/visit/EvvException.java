package org.rounds.visit;

/** What a call at the door left to be looked at; source: domain.md section 6, E3 to E5. */
public enum EvvException {
    /** Farther than 400 m from the address. */
    LOCATION,
    /** The address or the position is not known well enough to judge; not a violation. */
    LOCATION_UNCERTAIN,
    /** The position was refused or not to be had; never blocks. */
    LOCATION_MISSING
}
