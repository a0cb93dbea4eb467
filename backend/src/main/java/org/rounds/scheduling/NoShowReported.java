package org.rounds.scheduling;

import org.rounds.region.RegionId;
import org.rounds.visit.VisitId;

/** A nurse found nobody at home; a dispatcher is to confirm it. */
public record NoShowReported(VisitId visit, RegionId region) {}
