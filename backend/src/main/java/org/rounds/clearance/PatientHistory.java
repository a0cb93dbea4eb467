package org.rounds.clearance;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rounds.audit.AuditSubject;
import org.rounds.audit.AuditTrail;
import org.rounds.catalogue.Catalogue;
import org.rounds.catalogue.TherapyView;
import org.rounds.identity.CurrentUser;
import org.rounds.screening.ScreeningKind;
import org.rounds.screening.ScreeningView;
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

    private static final Comparator<Standing> LATEST_FIRST =
            Comparator.comparing((Standing one) -> one.visit().window().start()).reversed();

    private final ClearanceRecords records;
    private final Screenings screenings;
    private final VisitRecords visits;
    private final Catalogue catalogue;
    private final CurrentUser user;
    private final AuditTrail audit;

    PatientHistory(
            ClearanceRecords records,
            Screenings screenings,
            VisitRecords visits,
            Catalogue catalogue,
            CurrentUser user,
            AuditTrail audit) {
        this.records = records;
        this.screenings = screenings;
        this.visits = visits;
        this.catalogue = catalogue;
        this.user = user;
        this.audit = audit;
    }

    /** Between the full screening of the last clearance and the newest of this visit. */
    List<AnswerChange> changes(VisitView visit, List<ScreeningView> given) {
        var now =
                given.stream()
                        .filter(one -> one.kind() == ScreeningKind.FULL)
                        .reduce((earlier, later) -> later);
        var cleared = records.caseOf(visit).lastCleared();
        if (now.isEmpty() || cleared.isEmpty()) {
            return List.of();
        }
        return screenings.screenings(cleared.get().visit()).stream()
                .filter(one -> one.id().equals(cleared.get().screening()))
                .findAny()
                .map(seen -> AnswerChanges.between(seen.answers(), now.get().answers()))
                .orElse(List.of());
    }

    List<OtherVisit> otherVisits(VisitView visit) {
        var others =
                visits.ofPatient(visit.patient()).stream()
                        .filter(one -> !one.id().equals(visit.id()))
                        .filter(one -> user.regions().contains(one.region().value()))
                        .toList();
        var submitted = screenings.submissions(others.stream().map(VisitView::id).toList());
        var therapies = catalogue.therapies(others.stream().map(VisitView::therapy).toList());
        audit.readAll(others.stream().map(PatientHistory::subject).toList());
        return records.of(others).values().stream()
                .sorted(LATEST_FIRST)
                .map(
                        one ->
                                other(
                                        one,
                                        name(therapies.get(one.visit().therapy())),
                                        submitted.getOrDefault(one.visit().id(), List.of())))
                .toList();
    }

    private static OtherVisit other(Standing standing, String therapy, List<Submission> submitted) {
        var visit = standing.visit();
        return new OtherVisit(
                visit.id(),
                Window.of(visit.window(), visit.zone()),
                therapy,
                visit.status(),
                last(visit, submitted),
                standing.status());
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
