package org.rounds.scheduling;

import org.rounds.visit.VisitId;

/** A nurse has the visit, which may still wait for its clearance. */
public record VisitAssigned(VisitId visit) {}
