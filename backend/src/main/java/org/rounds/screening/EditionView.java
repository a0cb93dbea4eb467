package org.rounds.screening;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rounds.identity.AccountId;

/**
 * A published edition.
 *
 * @param publishedAt absent for one that is shipped with Rounds
 */
public record EditionView(
        String version, @Nullable AccountId publishedBy, @Nullable Instant publishedAt) {}
