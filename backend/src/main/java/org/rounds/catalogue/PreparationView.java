package org.rounds.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.rounds.region.RegionId;

/** One dated row: where a therapy is made up in a region from that day on. */
record PreparationView(
        UUID id,
        RegionId regionId,
        LocalDate effectiveFrom,
        boolean mixedOnSite,
        String note,
        String addedBy,
        Instant addedAt) {}
