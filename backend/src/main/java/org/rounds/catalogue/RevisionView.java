package org.rounds.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A therapy as one change left it.
 *
 * @param changedBy absent for what came with the product
 */
record RevisionView(
        UUID id,
        String name,
        int minutes,
        List<String> ingredients,
        boolean mixedOnSite,
        boolean active,
        @Nullable String changedBy,
        Instant changedAt) {}
