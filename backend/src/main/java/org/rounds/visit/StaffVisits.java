package org.rounds.visit;

import static org.rounds.identity.Role.CLINICAL_LEAD;
import static org.rounds.identity.Role.DISPATCHER;
import static org.rounds.identity.Role.NURSE;
import static org.rounds.identity.Role.PRESCRIBER;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rounds.audit.AuditTrail;
import org.rounds.identity.AccountId;
import org.rounds.identity.Accounts;
import org.rounds.identity.CurrentUser;
import org.rounds.patient.AddressView;
import org.rounds.patient.Patients;
import org.rounds.shared.GeoPoint;
import org.rounds.shared.When;
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
    private final VisitStepTakenRepository steps;
    private final EvvExplanationRepository explanations;
    private final Patients patients;
    private final Accounts accounts;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    StaffVisits(
            VisitRecords records,
            Visits visits,
            VisitStepTakenRepository steps,
            EvvExplanationRepository explanations,
            Patients patients,
            Accounts accounts,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.records = records;
        this.visits = visits;
        this.steps = steps;
        this.explanations = explanations;
        this.patients = patients;
        this.accounts = accounts;
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
        var taken = steps.of(id);
        var names = accounts.names(taken.stream().map(step -> step.by).collect(Collectors.toSet()));
        boolean clinical = user.has(NURSE) || user.has(PRESCRIBER) || user.has(CLINICAL_LEAD);
        return taken.stream().map(step -> entry(step, visit, names, clinical)).toList();
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

    private static HistoryEntry entry(
            VisitStepTaken step, VisitView visit, Map<AccountId, String> names, boolean clinical) {
        return new HistoryEntry(
                step.step,
                step.before,
                step.step.to(),
                names.getOrDefault(step.by, ""),
                step.roles,
                step.deviceAt == null ? null : When.of(step.deviceAt, visit.zone()),
                When.of(step.recordedAt, visit.zone()),
                clinical || step.step.reasonIsAdministrative() ? step.reason : null);
    }
}
