package org.rounds.visit;

import org.rounds.region.RegionId;

/** Something about a visit changed that a screen may show. */
public record VisitChanged(VisitId visit, RegionId region, long version) {}
