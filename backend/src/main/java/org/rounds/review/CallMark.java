package org.rounds.review;

import org.jspecify.annotations.Nullable;
import org.rounds.visit.VisitId;

/** One report of a call, or that there is none yet; without its words. */
record CallMark(CallId call, VisitId visit, @Nullable CallOutcome outcome) {}
