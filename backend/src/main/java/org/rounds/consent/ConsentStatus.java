package org.rounds.consent;

/** What a patient's latest word comes to now. Only {@code SIGNED} counts as consent. */
public enum ConsentStatus {
    NOT_ANSWERED,
    SIGNED,
    REFUSED,
    /** Signed once, and taken back since. */
    TAKEN_BACK,
    /** Signed, but a newer text has been published since. */
    NEW_TEXT
}
