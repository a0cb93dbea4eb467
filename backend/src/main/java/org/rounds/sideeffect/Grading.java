package org.rounds.sideeffect;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The grade that a clinician gives a side effect; never worked out from what was reported.
 *
 * @param labValue as the laboratory reports it, with its unit; for terms that are told by it
 */
record Grading(
        @NotBlank @Size(max = 40) String term,
        @NotNull @Min(1) @Max(5) Integer grade,
        @Nullable @Size(max = 60) String labValue) {}
