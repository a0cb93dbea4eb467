package org.rounds.screening;

import org.rounds.visit.VisitId;

/** A patient submitted a screening for a visit. */
public record ScreeningSubmitted(VisitId visit) {}
