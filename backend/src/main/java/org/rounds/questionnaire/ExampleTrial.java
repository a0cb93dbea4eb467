package org.rounds.questionnaire;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rounds.screening.FlagLevel;

/**
 * What a made-up patient's answers raise under the published edition and under the draft.
 *
 * @param changed whether the two differ
 */
record ExampleTrial(String title, List<TrialFlag> before, List<TrialFlag> after, boolean changed) {

    /** A flag that would be raised; gravest first. */
    record TrialFlag(String rule, FlagLevel level, @Nullable String item, String reason)
            implements Comparable<TrialFlag> {

        @Override
        public int compareTo(TrialFlag other) {
            return Comparator.comparing(TrialFlag::level)
                    .reversed()
                    .thenComparing(TrialFlag::rule)
                    .thenComparing(flag -> flag.item() == null ? "" : flag.item())
                    .compare(this, other);
        }
    }
}
