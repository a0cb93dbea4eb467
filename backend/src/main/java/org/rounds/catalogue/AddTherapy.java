package org.rounds.catalogue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Puts a therapy on offer. */
record AddTherapy(
        @NotBlank @Size(max = 80) String name,
        @Min(10) @Max(480) int minutes,
        @NotEmpty List<String> ingredients,
        boolean mixedOnSite) {}
