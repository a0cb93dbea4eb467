package org.rounds.review;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rounds.audit.AuditSubject;
import org.rounds.audit.AuditTrail;
import org.rounds.catalogue.Catalogue;
import org.rounds.catalogue.TherapyView;
import org.rounds.clearance.Clearances;
import org.rounds.identity.CurrentUser;
import org.rounds.screening.Screenings;
import org.rounds.screening.Submission;
import org.rounds.shared.When;
import org.rounds.shared.Window;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitView;
import org.springframework.stereotype.Component;

/** What a prescriber sees of a patient beside the visit under review. */
@Component
class PatientHistory {

    private final Clearances clearances;
    private final Screenings screenings;
    private final VisitRecords visits;
    private final Catalogue catalogue;
    private final CurrentUser user;
    private final AuditTrail audit;

    PatientHistory(
            Clearances clearances,
            Screenings screenings,
            VisitRecords visits,
            Catalogue catalogue,
            CurrentUser user,
            AuditTrail audit) {
        this.clearances = clearances;
        this.screenings = screenings;
        this.visits = visits;
        this.catalogue = catalogue;
        this.user = user;
        this.audit = audit;
    }

    /** In the reader's regions, the latest first. */
    List<OtherVisit> otherVisits(VisitView visit) {
        var others =
                visits.ofPatient(visit.patient()).stream()
                        .filter(one -> !one.id().equals(visit.id()))
                        .filter(one -> user.regions().contains(one.region().value()))
                        .toList();
        var submitted = screenings.submissions(others.stream().map(VisitView::id).toList());
        var therapies = catalogue.therapies(others.stream().map(VisitView::therapy).toList());
        audit.readAll(others.stream().map(PatientHistory::subject).toList());
        var standings = clearances.standings(others);
        return others.stream()
                .map(
                        one ->
                                new OtherVisit(
                                        one.id(),
                                        Window.of(one.window(), one.zone()),
                                        name(therapies.get(one.therapy())),
                                        one.status(),
                                        last(one, submitted.getOrDefault(one.id(), List.of())),
                                        Objects.requireNonNull(standings.get(one.id())).status()))
                .toList();
    }

    private static @Nullable When last(VisitView visit, List<Submission> submitted) {
        return submitted.stream()
                .map(Submission::at)
                .max(Comparator.naturalOrder())
                .map(at -> When.of(at, visit.zone()))
                .orElse(null);
    }

    private static String name(@Nullable TherapyView therapy) {
        return therapy == null ? "" : therapy.name();
    }

    private static AuditSubject subject(VisitView visit) {
        return new AuditSubject(
                "visit", visit.id().value(), visit.patient().value(), visit.id().value());
    }
}
