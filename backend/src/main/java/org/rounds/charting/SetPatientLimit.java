package org.rounds.charting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.rounds.clearance.StricterLimit;

/** Sets a limit for one patient that is stricter than the one for everybody. */
record SetPatientLimit(
        @NotNull @Valid StricterLimit limit, @NotBlank @Size(max = 1000) String reason) {}
