package org.rounds.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rounds.catalogue.TherapyId;
import org.rounds.clearance.ClearanceView;
import org.rounds.clearance.FlagView;
import org.rounds.clearance.NamedCode;
import org.rounds.clearance.OrderView;
import org.rounds.screening.AnswerChange;
import org.rounds.screening.ScreeningView;
import org.rounds.shared.Window;
import org.rounds.visit.Obstacle;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitReason;
import org.rounds.visit.VisitStatus;

/**
 * All that a prescriber needs to decide on one visit. It suggests nothing (NG2).
 *
 * @param changes what the patient answers otherwise than when they were cleared last
 * @param otherVisits of the same patient in the reader's regions, the latest first
 * @param handovers the latest first
 * @param calls the latest first
 * @param standingOrders whether the state's policy allows them
 * @param videoAgreed whether the patient's consent to an exam by video stands
 * @param today at the address
 * @param earliestExam the oldest exam that a clearance given today may rest on
 * @param maxValidUntil the last day that the state's policy and the reader's licence allow for a
 *     clearance given today on an exam of today
 * @param obstacles what still keeps the nurse from setting out
 */
public record Review(
        VisitId visitId,
        VisitStatus visitStatus,
        String patientName,
        @Nullable LocalDate birthDate,
        String phone,
        String state,
        TherapyId therapyId,
        String therapyName,
        List<NamedCode> ingredients,
        Set<VisitReason> reasons,
        @Nullable String reasonText,
        Window window,
        List<ScreeningView> screenings,
        List<AnswerChange> changes,
        List<OtherVisit> otherVisits,
        List<FlagView> flags,
        @Nullable ClearanceView clearance,
        List<OrderView> orders,
        List<HandoverView> handovers,
        List<CallView> calls,
        boolean standingOrders,
        boolean videoAgreed,
        int clearanceDays,
        LocalDate today,
        LocalDate earliestExam,
        LocalDate maxValidUntil,
        List<Obstacle> obstacles) {}
