package org.rounds.clearance;

/** Where a visit's clearance stands. */
public enum ClearanceStatus {
    PENDING,
    CLEARED,
    CLEARED_WITH_CONDITIONS,
    NOT_CLEARED,
    EXPIRED,
    REVOKED
}
