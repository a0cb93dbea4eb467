package org.rounds.region;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A new row of a region's booking rules; what held before stays on record. */
record AddBookingRules(
        @NotNull RegionId regionId,
        @NotNull LocalDate effectiveFrom,
        @Min(0) @Max(10_080) int leadMinutes,
        @Nullable LocalTime sameDayUntil,
        @Min(15) @Max(240) int arrivalMinutes,
        @Min(0) @Max(336) int rescheduleHours,
        @Min(0) @Max(336) int cancelHours) {}
