package org.rounds.scheduling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The home to be visited. */
public record BookAddress(
        @NotBlank(message = "Enter the street and number") @Size(max = 120) String line1,
        @Nullable @Size(max = 120) String line2,
        @NotBlank(message = "Enter the city") @Size(max = 80) String city,
        @NotNull @Pattern(regexp = "[A-Z]{2}", message = "A state has two letters") String state,
        @NotNull @Pattern(regexp = "\\d{5}", message = "A ZIP code has five digits") String zip,
        @Nullable @Size(max = 500) String accessNotes) {}
