package org.rounds.questionnaire;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The open draft on the list.
 *
 * @param edition the version that it will be published as
 * @param note why the clinical lead sent it back
 * @param editors who wrote in it
 * @param version of the draft, for whoever changes it
 */
record DraftState(
        String edition,
        DraftStatus status,
        @Nullable String note,
        List<String> editors,
        Instant changedAt,
        long version) {}
