package org.rounds.roster;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.rounds.clinician.ClinicianId;

/** The same shift on several days, in the wall time of the clinician's region. */
public record AddShifts(
        @NotNull ClinicianId clinicianId,
        @NotEmpty @Size(max = 62) Set<LocalDate> dates,
        @NotNull LocalTime from,
        @NotNull LocalTime to) {}
