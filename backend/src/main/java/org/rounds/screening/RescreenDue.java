package org.rounds.screening;

import org.rounds.visit.VisitId;

/** A visit is so near that its patient is asked again how they are. */
public record RescreenDue(VisitId visit) {}
