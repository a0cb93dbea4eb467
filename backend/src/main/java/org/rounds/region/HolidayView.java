package org.rounds.region;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What somebody said of a region's day; the newest row of a day holds.
 *
 * @param closed false: open again
 */
record HolidayView(
        UUID id,
        RegionId regionId,
        LocalDate day,
        String name,
        boolean closed,
        boolean holds,
        String addedBy,
        Instant addedAt) {}
