package org.rounds.screening;

import org.jspecify.annotations.Nullable;
import org.rounds.visit.VisitId;

/** That a flag stands, without the answer that raised it. */
record FlagMark(VisitId visit, String rule, @Nullable String item, FlagLevel level) {

    String key() {
        return visit.value() + Flag.key(rule, item);
    }
}
