package org.rounds.consent;

/**
 * What a patient consents to, each by itself (domain.md 2.6). Only treatment gates a visit; a
 * clearance on an exam by video rests on the consent to it.
 */
public enum ConsentKind {
    /** Asked anew for each visit's therapy; the others hold for the patient. */
    TREATMENT,
    TELEHEALTH_EXAM,
    MESSAGES,
    PHOTO
}
