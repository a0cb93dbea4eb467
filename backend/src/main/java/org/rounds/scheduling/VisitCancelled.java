package org.rounds.scheduling;

import org.rounds.visit.VisitId;

/** A visit will not take place. */
public record VisitCancelled(VisitId visit) {}
