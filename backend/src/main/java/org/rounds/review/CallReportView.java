package org.rounds.review;

import org.rounds.shared.When;

/** One try to call, or what closed the call. */
public record CallReportView(CallOutcome outcome, String words, String by, When at) {}
