package org.rounds.roster;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.rounds.clinician.ClinicianId;

/** Other hours than the pattern's on one date; without times the nurse does not work. */
public record ChangeDay(
        @NotNull ClinicianId clinicianId,
        @NotNull LocalDate day,
        @Nullable LocalTime from,
        @Nullable LocalTime to) {

    @Nullable Hours hours() {
        if (from == null && to == null) {
            return null;
        }
        if (from == null || to == null) {
            throw RosterRule.hoursIncomplete();
        }
        return Hours.of(from, to);
    }
}
