package org.rounds.consent;

/** What a patient said to the text. */
public enum ConsentDecision {
    AGREE,
    REFUSE
}
