package org.rounds.clearance;

/** Where a visit's clearance stands. */
public enum ClearanceStatus {
    PENDING,
    CLEARED,
    CLEARED_WITH_CONDITIONS,
    NOT_CLEARED,
    EXPIRED,
    REVOKED;

    boolean isPositive() {
        return this == CLEARED || this == CLEARED_WITH_CONDITIONS;
    }
}
