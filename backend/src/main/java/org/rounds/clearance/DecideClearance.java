package org.rounds.clearance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rounds.catalogue.TherapyId;

/** Clears a visit for therapies until a day, or says that it is not cleared and why. */
public record DecideClearance(
        @NotNull ClearanceOutcome outcome,
        @NotNull @Size(max = 20) Set<@NotNull TherapyId> therapyIds,
        @Nullable LocalDate validUntil,
        @Nullable @Size(max = 2000) String conditions,
        @Nullable @Size(max = 2000) String reason) {}
