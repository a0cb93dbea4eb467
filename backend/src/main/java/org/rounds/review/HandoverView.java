package org.rounds.review;

import org.rounds.shared.When;

/** That a review was handed over, and the words for the colleague. */
public record HandoverView(String from, String to, String note, When at) {}
