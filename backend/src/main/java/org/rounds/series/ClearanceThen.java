package org.rounds.series;

/** What the present clearance says of a later day. A visit that it does not reach is on hold. */
enum ClearanceThen {
    COVERED,
    ENDS_BEFORE,
    NOT_YET
}
