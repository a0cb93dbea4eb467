package org.rounds.visit;

import static org.rounds.identity.Role.CLINICAL_LEAD;
import static org.rounds.identity.Role.DISPATCHER;
import static org.rounds.identity.Role.NURSE;
import static org.rounds.identity.Role.PRESCRIBER;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rounds.audit.AuditTrail;
import org.rounds.identity.CurrentUser;
import org.rounds.patient.AddressView;
import org.rounds.patient.Patients;
import org.rounds.shared.GeoPoint;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff does with a visit directly: the nurse's way to the door, and looking at what stands in
 * the way.
 */
@Service
@Transactional
class StaffVisits {

    private final VisitRecords records;
    private final Visits visits;
    private final VisitHistory history;
    private final EvvExplanationRepository explanations;
    private final Patients patients;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    StaffVisits(
            VisitRecords records,
            Visits visits,
            VisitHistory history,
            EvvExplanationRepository explanations,
            Patients patients,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.records = records;
        this.visits = visits;
        this.history = history;
        this.explanations = explanations;
        this.patients = patients;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    VisitState take(VisitId id, VisitStep step, StepFacts facts) {
        records.mine(id, NURSE);
        return VisitState.of(visits.step(id, step, facts));
    }

    VisitState declareEmergency(VisitId id) {
        records.mine(id, NURSE);
        return VisitState.of(visits.declareEmergency(id));
    }

    /** Sets the exact place: the nurse stands at the door. */
    AddressView setPoint(VisitId id, GeoPoint point) {
        var visit = records.mine(id, NURSE);
        if (!visit.status().hasArrived()) {
            throw VisitRule.notArrived();
        }
        return patients.setPoint(visit.address(), point);
    }

    /** What stands between the visit and the steps that come next. */
    List<Obstacle> obstacles(VisitId id) {
        var visit = records.mine(id, NURSE, PRESCRIBER, CLINICAL_LEAD);
        audit.read(Visits.subject(visit));
        return VisitStep.from(visit.status()).stream()
                .flatMap(
                        step ->
                                visits
                                        .obstacles(List.of(visit), step)
                                        .getOrDefault(id, List.of())
                                        .stream())
                .distinct()
                .toList();
    }

    List<HistoryEntry> history(VisitId id) {
        var visit = records.mine(id, NURSE, PRESCRIBER, CLINICAL_LEAD, DISPATCHER);
        audit.read(Visits.subject(visit));
        return history.of(
                visit, user.has(NURSE) || user.has(PRESCRIBER) || user.has(CLINICAL_LEAD));
    }

    VisitState explain(
            VisitId id, EvvException exception, EvvReason reason, @Nullable String text) {
        var visit = records.mine(id, DISPATCHER, CLINICAL_LEAD);
        if (!records.evvExceptions(List.of(id)).getOrDefault(id, List.of()).contains(exception)) {
            throw VisitRule.noSuchException();
        }
        explanations.save(
                new EvvExplanation(id, exception, reason, text, user.id(), clock.instant()));
        audit.changed("EXPLAIN_EVV", Visits.subject(visit));
        return VisitState.of(visits.closeIfReady(id));
    }
}
