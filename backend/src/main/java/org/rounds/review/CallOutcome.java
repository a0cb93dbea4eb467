package org.rounds.review;

/** What came of one try to call a patient. */
public enum CallOutcome {
    /** Nobody answered; somebody tries again. */
    TRY_AGAIN,
    REACHED,
    /** Nobody answered, and nobody tries again. */
    NO_ANSWER,
    NOT_NEEDED;

    boolean closes() {
        return this != TRY_AGAIN;
    }

    boolean isTry() {
        return this != NOT_NEEDED;
    }
}
