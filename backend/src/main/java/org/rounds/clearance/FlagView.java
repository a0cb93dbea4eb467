package org.rounds.clearance;

import org.jspecify.annotations.Nullable;
import org.rounds.screening.FlagId;
import org.rounds.screening.FlagLevel;
import org.rounds.screening.RaisedFlag;

/**
 * A flag that stands, with the latest decision on it. Shows what a clinician needs to check it
 * (NG4).
 */
public record FlagView(
        FlagId id,
        String rule,
        String ruleVersion,
        FlagLevel level,
        @Nullable String item,
        @Nullable String question,
        @Nullable String answer,
        String reason,
        String source,
        boolean judgement,
        boolean overridable,
        @Nullable FlagDecisionView decision) {

    static FlagView of(RaisedFlag flag, @Nullable FlagDecisionView decision) {
        return new FlagView(
                flag.id(),
                flag.rule(),
                flag.ruleVersion(),
                flag.level(),
                flag.item(),
                flag.question(),
                flag.answer(),
                flag.reason(),
                flag.source(),
                flag.judgement(),
                flag.overridable(),
                decision);
    }
}
