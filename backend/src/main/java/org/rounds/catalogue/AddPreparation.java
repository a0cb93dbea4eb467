package org.rounds.catalogue;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.rounds.region.RegionId;

/** From a day on a therapy is made up elsewhere in one region; what held before stays on record. */
record AddPreparation(
        @NotNull RegionId regionId,
        @NotNull LocalDate effectiveFrom,
        boolean mixedOnSite,
        @NotNull @Size(max = 200) String note) {}
