package org.rounds.tablet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.rounds.audit.AuditSubject;
import org.rounds.audit.AuditTrail;
import org.rounds.catalogue.Catalogue;
import org.rounds.catalogue.TherapyView;
import org.rounds.clearance.Clearances;
import org.rounds.clearance.NamedCode;
import org.rounds.consent.Consents;
import org.rounds.identity.Role;
import org.rounds.patient.Patients;
import org.rounds.region.Regions;
import org.rounds.region.StatePolicyView;
import org.rounds.screening.AnsweredItem;
import org.rounds.screening.Screenings;
import org.rounds.shared.Window;
import org.rounds.visit.Obstacle;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitStep;
import org.rounds.visit.VisitView;
import org.rounds.visit.Visits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One visit for its assigned nurse. Every record of care that is shown leaves its own audit row.
 */
@Service
@Transactional
class NurseVisits {

    private static final List<String> SHOWN =
            List.of(
                    "visit",
                    "patient",
                    "address",
                    "screening",
                    "flag",
                    "clearance",
                    "order",
                    "consent");

    private final VisitRecords records;
    private final Visits visits;
    private final Patients patients;
    private final Catalogue catalogue;
    private final Regions regions;
    private final Screenings screenings;
    private final Clearances clearances;
    private final Consents consents;
    private final AuditTrail audit;

    NurseVisits(
            VisitRecords records,
            Visits visits,
            Patients patients,
            Catalogue catalogue,
            Regions regions,
            Screenings screenings,
            Clearances clearances,
            Consents consents,
            AuditTrail audit) {
        this.records = records;
        this.visits = visits;
        this.patients = patients;
        this.catalogue = catalogue;
        this.regions = regions;
        this.screenings = screenings;
        this.clearances = clearances;
        this.consents = consents;
        this.audit = audit;
    }

    NurseVisit visit(VisitId id) {
        var visit = records.mine(id, Role.NURSE);
        audit.readAll(SHOWN.stream().map(record -> subject(record, visit)).toList());
        var patient =
                Objects.requireNonNull(
                        patients.patients(Set.of(visit.patient())).get(visit.patient()));
        var therapy = catalogue.therapy(visit.therapy());
        return new NurseVisit(
                id,
                visit.version(),
                visit.status(),
                visit.emergency(),
                Window.of(visit.window(), visit.zone()),
                patient.name(),
                patient.birthDate(),
                patient.phone(),
                patients.address(visit.address()),
                therapy.name(),
                ingredients(therapy),
                screenings.armRestriction(id).orElse(null),
                answers(id),
                clearances.decidedFlags(id),
                clearances.of(id).orElse(null),
                clearances.orders(id),
                consents.state(id),
                obstacles(visit),
                VisitStep.from(visit.status()),
                regions.policy(visit.state(), visit.date()).map(StatePolicyView::note).orElse(""));
    }

    private static List<NamedCode> ingredients(TherapyView therapy) {
        return therapy.ingredients().stream()
                .map(one -> new NamedCode(one.code(), one.name()))
                .toList();
    }

    /** A re-screen answers some questions anew; its answers take the place of the earlier ones. */
    private List<AnsweredItem> answers(VisitId id) {
        var latest = new LinkedHashMap<String, AnsweredItem>();
        screenings.screenings(id).stream()
                .flatMap(screening -> screening.answers().stream())
                .forEach(answer -> latest.put(answer.item(), answer));
        return List.copyOf(latest.values());
    }

    private List<Obstacle> obstacles(VisitView visit) {
        return VisitStep.from(visit.status()).stream()
                .flatMap(step -> obstacles(visit, step))
                .distinct()
                .toList();
    }

    private Stream<Obstacle> obstacles(VisitView visit, VisitStep step) {
        return visits.obstacles(List.of(visit), step).getOrDefault(visit.id(), List.of()).stream();
    }

    private static AuditSubject subject(String record, VisitView visit) {
        return new AuditSubject(record, null, visit.patient().value(), visit.id().value());
    }
}
