package org.rounds.clinician;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.rounds.region.ClinicianKind;

/** Records a licence; a renewal is a new row. */
public record AddLicence(
        @NotNull ClinicianKind kind,
        @NotNull @Pattern(regexp = "[A-Z]{2}", message = "Enter the two letters of the state")
                String state,
        boolean multistate,
        @NotBlank @Size(max = 40) String number,
        @NotNull LocalDate expires) {}
