package org.rounds.review;

import org.jspecify.annotations.Nullable;
import org.rounds.clearance.ClearanceStatus;
import org.rounds.region.RegionId;
import org.rounds.screening.FlagLevel;
import org.rounds.screening.ScreeningKind;
import org.rounds.shared.When;
import org.rounds.shared.Window;
import org.rounds.visit.VisitId;

/**
 * One visit on a prescriber's list.
 *
 * @param undecided flags that wait for a decision
 * @param noOrder cleared, but without a signed order on file that counts on the visit's day (G4)
 * @param kind of what was submitted last
 * @param handedOver absent while it was handed to nobody
 * @param callTries how often somebody rang the patient in vain; absent without an open call
 */
public record ReviewRow(
        VisitId visitId,
        RegionId regionId,
        String state,
        String patientName,
        String therapyName,
        Window window,
        When submittedAt,
        int undecided,
        @Nullable FlagLevel highest,
        ClearanceStatus clearance,
        boolean noOrder,
        ScreeningKind kind,
        @Nullable HandedOver handedOver,
        @Nullable Integer callTries) {}
