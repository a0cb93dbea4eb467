package org.rounds.questionnaire;

/** Where a draft of the next edition stands. */
enum DraftStatus {
    WRITING,
    SUBMITTED,
    PUBLISHED,
    DISCARDED
}
