package org.rounds.review;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rounds.clearance.StandingView;
import org.rounds.screening.Submission;
import org.rounds.shared.When;
import org.rounds.shared.Window;
import org.rounds.visit.VisitView;

/** One visit that was screened, as the list of reviews needs it. */
record ReviewCase(
        VisitView visit, StandingView standing, Submission last, @Nullable Integer callTries) {

    /** The soonest visit first, then what has waited longest. */
    static final Comparator<ReviewCase> IN_ORDER =
            Comparator.comparing((ReviewCase one) -> one.visit().window().start())
                    .thenComparing(one -> one.last().at());

    static ReviewCase of(
            VisitView visit,
            StandingView standing,
            List<Submission> submitted,
            @Nullable Integer callTries) {
        return new ReviewCase(
                visit,
                standing,
                submitted.stream().max(Comparator.comparing(Submission::at)).orElseThrow(),
                callTries);
    }

    /** Whatever is decided, somebody is to call the patient first. */
    boolean waits() {
        return callTries != null || !standing.isDecided();
    }

    ReviewRow row(String patientName, String therapyName, @Nullable HandedOver handedOver) {
        return new ReviewRow(
                visit.id(),
                visit.region(),
                visit.state(),
                patientName,
                therapyName,
                Window.of(visit.window(), visit.zone()),
                When.of(last.at(), visit.zone()),
                standing.undecided(),
                standing.highest(),
                standing.status(),
                standing.lacksOrder(),
                last.kind(),
                handedOver,
                callTries);
    }
}
