package org.rounds.clearance;

import java.util.List;
import java.util.Set;
import org.rounds.screening.AnswerChange;
import org.rounds.screening.RaisedFlag;

/** What a patient answers otherwise than when they were cleared. */
final class AnswerChanges {

    /** Allergies, pregnancy, breastfeeding and medicines end a clearance (domain.md 2.2 [GFE]). */
    private static final Set<String> ENDING =
            Set.of(
                    "SCR-B04", "SCR-B05", "SCR-B06", "SCR-B07", "SCR-B08", "SCR-B09", "SCR-B10",
                    "SCR-C05", "SCR-C06", "SCR-C08", "SCR-D01", "SCR-D02", "SCR-D03", "SCR-D04",
                    "SCR-D05", "SCR-D06", "SCR-D07", "SCR-D08");

    /** The patient's own word that health, medicines, allergies or pregnancy changed. */
    private static final String CHANGED_SINCE = "SCR-F01";

    private AnswerChanges() {}

    static boolean saysSo(RaisedFlag flag) {
        return CHANGED_SINCE.equals(flag.item());
    }

    /** A question that only one of the two forms asks, changes nothing by itself. */
    static boolean endsClearance(List<AnswerChange> changes) {
        return changes.stream()
                .anyMatch(
                        one ->
                                one.before() != null
                                        && one.now() != null
                                        && ENDING.contains(one.item()));
    }
}
