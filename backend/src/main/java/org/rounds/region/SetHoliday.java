package org.rounds.region;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Closes a region for a day, or opens it again.
 *
 * @param closed false takes back what an earlier row said of this day
 */
record SetHoliday(
        @NotNull RegionId regionId,
        @NotNull LocalDate day,
        @NotBlank @Size(max = 80) String name,
        boolean closed) {}
