package org.rounds.questionnaire;

/**
 * The clinical lead's approval.
 *
 * @param weakenedRead the lead has read each change that raises less or asks less
 */
record PublishDraft(boolean weakenedRead, long version) {}
