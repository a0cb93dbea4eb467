package org.rounds.series;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Cancels a visit of a series, and with it others. */
record CancelSeries(
        @NotNull Scope scope,
        @NotBlank(message = "Give a reason") @Size(max = 500) String reason) {}
