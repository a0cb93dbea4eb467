package org.rounds.region;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Set;

/** Sets the ZIP codes that a region serves. */
record ChangeArea(
        @NotNull
                Set<@Pattern(regexp = "\\d{5}", message = "A ZIP code has five digits") String>
                        zips,
        long version) {}
