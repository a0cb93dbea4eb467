package org.rounds.review;

import static org.rounds.visit.VisitStep.GO_EN_ROUTE;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rounds.audit.AuditSubject;
import org.rounds.audit.AuditTrail;
import org.rounds.catalogue.Catalogue;
import org.rounds.catalogue.TherapyView;
import org.rounds.clearance.Clearances;
import org.rounds.clearance.NamedCode;
import org.rounds.identity.CurrentUser;
import org.rounds.identity.Role;
import org.rounds.patient.Patients;
import org.rounds.region.RegionId;
import org.rounds.screening.Screenings;
import org.rounds.shared.NotFound;
import org.rounds.shared.Window;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitView;
import org.rounds.visit.Visits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A prescriber's list of visits to decide on, and the whole picture of one. */
@Service
@Transactional
class ReviewDesk {

    private final VisitRecords visits;
    private final Visits gates;
    private final Patients patients;
    private final Catalogue catalogue;
    private final Screenings screenings;
    private final Clearances clearances;
    private final PatientHistory history;
    private final Handovers handovers;
    private final Calls calls;
    private final CurrentUser user;
    private final AuditTrail audit;

    ReviewDesk(
            VisitRecords visits,
            Visits gates,
            Patients patients,
            Catalogue catalogue,
            Screenings screenings,
            Clearances clearances,
            PatientHistory history,
            Handovers handovers,
            Calls calls,
            CurrentUser user,
            AuditTrail audit) {
        this.visits = visits;
        this.gates = gates;
        this.patients = patients;
        this.catalogue = catalogue;
        this.screenings = screenings;
        this.clearances = clearances;
        this.history = history;
        this.handovers = handovers;
        this.calls = calls;
        this.user = user;
        this.audit = audit;
    }

    /**
     * Visits to come in the caller's regions whose patient submitted a screening: the soonest
     * first, of one start what was sent first.
     *
     * @param done those that are decided instead of those that wait
     */
    List<ReviewRow> reviews(boolean done) {
        var regions = user.regions().stream().map(RegionId::new).toList();
        var coming = visits.upcomingIn(regions);
        var submitted = screenings.submissions(coming.stream().map(VisitView::id).toList());
        var screened = coming.stream().filter(visit -> submitted.containsKey(visit.id())).toList();
        var standings = clearances.standings(screened);
        var tries = calls.tries(submitted.keySet());
        var shown =
                screened.stream()
                        .map(
                                one ->
                                        ReviewCase.of(
                                                one,
                                                Objects.requireNonNull(standings.get(one.id())),
                                                submitted.getOrDefault(one.id(), List.of()),
                                                tries.get(one.id())))
                        .filter(one -> one.waits() != done)
                        .sorted(ReviewCase.IN_ORDER)
                        .toList();
        audit.readAll(shown.stream().map(one -> subject(one.visit())).toList());
        return rows(shown);
    }

    /** A visit of another region answers like a missing one. */
    Review review(VisitId id) {
        var visit = visits.mine(id, Role.PRESCRIBER, Role.CLINICAL_LEAD);
        var patient = patients.patients(Set.of(visit.patient())).get(visit.patient());
        if (patient == null) {
            throw new NotFound();
        }
        audit.read(subject(visit));
        var therapy = catalogue.therapy(visit.therapy());
        var allowed = clearances.term(visit);
        var given = screenings.screenings(id);
        return new Review(
                id,
                visit.status(),
                patient.name(),
                patient.birthDate(),
                patient.phone(),
                visit.state(),
                therapy.id(),
                therapy.name(),
                therapy.ingredients().stream()
                        .map(one -> new NamedCode(one.code(), one.name()))
                        .toList(),
                visit.reasons(),
                visit.reasonText().isBlank() ? null : visit.reasonText(),
                Window.of(visit.window(), visit.zone()),
                given,
                clearances.changes(visit, given),
                history.otherVisits(visit),
                clearances.decidedFlags(id),
                clearances.of(id).orElse(null),
                clearances.orders(id),
                handovers.of(visit),
                calls.of(visit),
                allowed.standingOrders(),
                allowed.videoAgreed(),
                allowed.days(),
                allowed.today(),
                allowed.earliestExam(),
                allowed.latest(),
                gates.obstacles(List.of(visit), GO_EN_ROUTE).getOrDefault(id, List.of()));
    }

    private List<ReviewRow> rows(List<ReviewCase> shown) {
        var names = patients.names(shown.stream().map(one -> one.visit().patient()).toList());
        var therapies =
                catalogue.therapies(shown.stream().map(one -> one.visit().therapy()).toList());
        var with = handovers.latest(shown.stream().map(one -> one.visit().id()).toList());
        return shown.stream()
                .map(
                        one ->
                                one.row(
                                        names.getOrDefault(one.visit().patient(), ""),
                                        Optional.ofNullable(therapies.get(one.visit().therapy()))
                                                .map(TherapyView::name)
                                                .orElse(""),
                                        with.get(one.visit().id())))
                .toList();
    }

    private static AuditSubject subject(VisitView visit) {
        return new AuditSubject("screening", null, visit.patient().value(), visit.id().value());
    }
}
