package org.rounds.questionnaire;

/**
 * Submits or discards a draft.
 *
 * @param version of the draft that was looked at
 */
record DraftStep(long version) {}
