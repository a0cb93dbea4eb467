package org.rounds.visit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rounds.catalogue.TherapyId;
import org.rounds.shared.When;
import org.rounds.shared.Window;

/**
 * A visit as its patient sees it: neutral words only (NG3).
 *
 * @param totalMinutes how long the nurse is in the home
 * @param tasks what the patient can still do to let it take place
 * @param moveUntil the last moment to choose another time without a call; absent like {@code
 *     cancelUntil}
 * @param cancelUntil the last moment to cancel without a call; absent once the nurse is on the way
 * @param rescreenFrom from when the questions right before the visit can be answered; absent once
 *     they can
 */
public record MyVisit(
        VisitId id,
        TherapyId therapyId,
        String therapyName,
        Window window,
        int totalMinutes,
        String addressLine,
        String zip,
        PatientStatus status,
        @Nullable String nurseName,
        List<PatientTask> tasks,
        @Nullable When rescreenFrom,
        @Nullable When moveUntil,
        boolean mayMove,
        @Nullable When cancelUntil,
        boolean mayCancel,
        boolean mayReport,
        String regionPhone) {}
