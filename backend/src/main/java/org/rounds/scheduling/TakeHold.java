package org.rounds.scheduling;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rounds.catalogue.TherapyId;

/**
 * Chooses a time.
 *
 * @param replaces a hold of the same person that is given up for this one, with its token
 */
public record TakeHold(
        @NotNull @Pattern(regexp = "\\d{5}", message = "A ZIP code has five digits") String zip,
        @NotNull TherapyId therapyId,
        @NotNull Instant start,
        @Nullable StopId replaces,
        @Nullable String replacesToken) {}
