package org.rounds.review;

import org.jspecify.annotations.Nullable;
import org.rounds.clearance.ClearanceStatus;
import org.rounds.shared.When;
import org.rounds.shared.Window;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitStatus;

/**
 * Another visit of the patient under review.
 *
 * @param screenedAt when the answers that stand were sent; absent before
 */
public record OtherVisit(
        VisitId visitId,
        Window window,
        String therapyName,
        VisitStatus status,
        @Nullable When screenedAt,
        ClearanceStatus clearance) {}
