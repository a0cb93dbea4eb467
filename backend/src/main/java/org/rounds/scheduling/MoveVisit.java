package org.rounds.scheduling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.rounds.clinician.ClinicianId;

/**
 * What a dispatcher moves a visit to.
 *
 * @param time on the wall at the address: inside the arrival window the planned start, else the
 *     start of another window
 * @param nurseId absent: whose round it stands in now
 * @param agreed how the patient agreed; needed for another window
 */
record MoveVisit(
        @NotNull LocalDate date,
        @NotNull LocalTime time,
        @Nullable ClinicianId nurseId,
        long visitVersion,
        @NotBlank(message = "Give a reason") @Size(max = 400) String reason,
        @Nullable PatientAgreement agreed) {}
