package org.rounds.questionnaire;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was published, newest first, and the draft of the next edition if there is one. */
record EditionsView(List<PublishedRow> published, @Nullable DraftState draft) {

    /**
     * @param by absent, as the time is, for what is shipped with Rounds
     */
    record PublishedRow(String version, boolean asked, @Nullable String by, @Nullable Instant at) {}
}
