package org.rounds.visit;

/** Where a visit stands; source: domain.md section 3. CLOSED, CANCELLED and NO_SHOW are final. */
public enum VisitStatus {
    REQUESTED,
    SCHEDULED,
    EN_ROUTE,
    ARRIVED,
    PRE_CHECK,
    IN_PROGRESS,
    PAUSED,
    POST_OBS,
    NOT_STARTED,
    DEPARTED,
    CLOSED,
    CANCELLED,
    NO_SHOW;

    public boolean isFinal() {
        return this == CLOSED || this == CANCELLED || this == NO_SHOW;
    }

    /**
     * A prescriber may still decide: no nurse is on the way, or the nurse asks at the door (G8).
     */
    public boolean mayBeDecided() {
        return this == REQUESTED || this == SCHEDULED || this == PRE_CHECK;
    }

    /** Nobody has set out for it. */
    public boolean isBeforeTheWay() {
        return this == REQUESTED || this == SCHEDULED;
    }

    /** The nurse is or was in the home. */
    public boolean hasArrived() {
        return compareTo(ARRIVED) >= 0 && compareTo(CLOSED) <= 0;
    }
}
