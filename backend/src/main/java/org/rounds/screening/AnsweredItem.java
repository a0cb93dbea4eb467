package org.rounds.screening;

/** A question and its answer in the words that staff read. */
public record AnsweredItem(String item, String question, String answer) {}
