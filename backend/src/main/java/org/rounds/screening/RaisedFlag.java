package org.rounds.screening;

import org.jspecify.annotations.Nullable;
import org.rounds.visit.VisitId;

/**
 * A flag that stands: the rule, the answer that raised it, why, and on whose word (NG4).
 *
 * @param judgement the level is an example policy without a source, to be reviewed by a clinician
 * @param overridable whether a prescriber may let it pass at all
 */
public record RaisedFlag(
        FlagId id,
        VisitId visit,
        String rule,
        String ruleVersion,
        FlagLevel level,
        @Nullable String item,
        @Nullable String question,
        @Nullable String answer,
        String reason,
        String source,
        boolean judgement,
        boolean overridable) {

    /** Which rule about which question. */
    String key() {
        return Flag.key(rule, item);
    }
}
