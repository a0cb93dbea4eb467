package org.rounds.scheduling;

import org.rounds.visit.VisitId;

/** The nurse no longer has the visit; its time stays planned. */
public record VisitUnassigned(VisitId visit) {}
