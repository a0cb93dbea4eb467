package org.rounds.region;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a region's booking rules are from a day on, until a later row takes over.
 *
 * @param regionId absent: for every region without a row of its own
 * @param addedBy absent, like {@code addedAt}, for what came with the product
 * @param example shipped as an example, to be confirmed by the operator
 */
record BookingRulesView(
        UUID id,
        @Nullable RegionId regionId,
        LocalDate effectiveFrom,
        int leadMinutes,
        @Nullable LocalTime sameDayUntil,
        int arrivalMinutes,
        int rescheduleHours,
        int cancelHours,
        boolean example,
        @Nullable String addedBy,
        @Nullable Instant addedAt) {}
