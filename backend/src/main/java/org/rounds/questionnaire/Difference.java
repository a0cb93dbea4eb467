package org.rounds.questionnaire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a draft changes in the published edition, in words.
 *
 * @param weakened changes that raise fewer or lower flags, or ask less where a flag depends on it;
 *     whoever publishes confirms them
 */
record Difference(List<Change> questions, List<Change> rules, List<String> weakened) {

    enum ChangeKind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** One question, rule or text. */
    record Change(String id, ChangeKind kind, String title, List<Detail> details) {}

    /**
     * @param before absent if there was nothing
     * @param after absent if nothing is left
     */
    record Detail(String what, @Nullable String before, @Nullable String after) {}
}
