package org.rounds.region;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A new row of a state's policy; what held before stays on record. */
record AddStatePolicy(
        @NotNull @Pattern(regexp = "[A-Z]{2}", message = "Enter the two letters of the state")
                String state,
        @NotNull LocalDate effectiveFrom,
        @Min(0) @Max(50) @Nullable Integer maxAdditives,
        @Min(1) @Max(365) int clearanceDays,
        @Min(1) @Max(24) int rescreenHours,
        @Min(0) @Max(240) int observationMinutes,
        boolean standingOrders,
        @NotEmpty Set<PrescriberKind> mayClear,
        @NotEmpty Set<ClinicianKind> mayAdminister,
        boolean compactMember,
        @NotNull @Size(max = 500) String note,
        @NotBlank @Size(max = 200) String source) {}
