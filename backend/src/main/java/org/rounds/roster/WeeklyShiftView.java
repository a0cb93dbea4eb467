package org.rounds.roster;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A line of a weekly pattern, in the wall time of the region.
 *
 * @param breakFrom from when on the break may be taken
 * @param breakTo when it must be over
 */
public record WeeklyShiftView(
        WeeklyShiftId id,
        DayOfWeek weekday,
        LocalTime from,
        LocalTime to,
        @Nullable Integer breakMinutes,
        @Nullable LocalTime breakFrom,
        @Nullable LocalTime breakTo,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {}
