package org.rounds.questionnaire;

/**
 * What keeps a draft from being published.
 *
 * @param at the question, rule or text that it is about
 */
record EditionFinding(String at, String message) {}
