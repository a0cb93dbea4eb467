package org.rounds.clearance;

import org.jspecify.annotations.Nullable;
import org.rounds.visit.VisitView;

/**
 * What is decided about one visit.
 *
 * @param clearance the decision that stands, whether it still counts or not
 * @param status on the visit's day at the address (case 13)
 * @param licensed whether who cleared may practise there on that day
 */
record Standing(
        VisitView visit,
        JudgedFlags flags,
        @Nullable Decided clearance,
        ClearanceStatus status,
        boolean licensed,
        boolean ordered) {
    String whyEnded() {
        var why = clearance == null ? null : clearance.revokedBecause();
        return why == null
                ? "The clearance ended early and has to be given again."
                : why.sentence();
    }

    boolean isCleared() {
        return status.isPositive();
    }
}
