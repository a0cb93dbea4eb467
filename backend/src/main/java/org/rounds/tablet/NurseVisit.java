package org.rounds.tablet;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rounds.clearance.ClearanceView;
import org.rounds.clearance.FlagView;
import org.rounds.clearance.NamedCode;
import org.rounds.clearance.OrderView;
import org.rounds.consent.ConsentState;
import org.rounds.patient.AddressView;
import org.rounds.screening.AnsweredItem;
import org.rounds.screening.ArmRestriction;
import org.rounds.shared.Window;
import org.rounds.visit.Obstacle;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitStatus;
import org.rounds.visit.VisitStep;

/**
 * All that the nurse of a visit needs at hand.
 *
 * @param armRestriction the arm that is not to be used for access
 * @param answers the latest to each question
 * @param steps what the order of states allows next
 * @param policyNote what to know about the rules of the address's state
 */
record NurseVisit(
        VisitId id,
        long version,
        VisitStatus status,
        boolean emergency,
        Window window,
        String patientName,
        @Nullable LocalDate birthDate,
        String phone,
        AddressView address,
        String therapyName,
        List<NamedCode> ingredients,
        @Nullable ArmRestriction armRestriction,
        List<AnsweredItem> answers,
        List<FlagView> flags,
        @Nullable ClearanceView clearance,
        List<OrderView> orders,
        ConsentState consent,
        List<Obstacle> obstacles,
        List<VisitStep> steps,
        String policyNote) {}
