package org.rounds.roster;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rounds.clinician.ClinicianId;

/**
 * The same hours on some weekdays from a day on, in the wall time of the nurse's region.
 *
 * @param breakFrom from when on the break may be taken; given with its minutes and its end or not
 *     at all
 */
public record AddPattern(
        @NotNull ClinicianId clinicianId,
        @NotEmpty Set<DayOfWeek> weekdays,
        @NotNull LocalTime from,
        @NotNull LocalTime to,
        @Nullable @Min(5) @Max(240) Integer breakMinutes,
        @Nullable LocalTime breakFrom,
        @Nullable LocalTime breakTo,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    @Nullable Break pauseIn(Hours shift) {
        if (breakMinutes == null && breakFrom == null && breakTo == null) {
            return null;
        }
        if (breakMinutes == null || breakFrom == null || breakTo == null) {
            throw RosterRule.breakIncomplete();
        }
        if (!breakFrom.isBefore(breakTo)) {
            throw RosterRule.breakOutside();
        }
        return Break.of(breakMinutes, Hours.of(breakFrom, breakTo), shift);
    }
}
