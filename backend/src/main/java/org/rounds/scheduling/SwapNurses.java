package org.rounds.scheduling;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rounds.visit.VisitId;

/** The visit whose nurse is taken in exchange; both versions as the dispatcher saw them. */
record SwapNurses(
        @NotNull VisitId otherId,
        long visitVersion,
        long otherVersion,
        @Nullable @Size(max = 500) String reason) {}
