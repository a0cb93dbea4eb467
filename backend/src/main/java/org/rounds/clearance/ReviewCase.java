package org.rounds.clearance;

import java.util.Comparator;
import java.util.List;
import org.rounds.screening.Submission;
import org.rounds.shared.When;
import org.rounds.shared.Window;
import org.rounds.visit.VisitView;

/** One visit that was screened, as the list of reviews needs it. */
record ReviewCase(Standing standing, Submission last) {

    /** The soonest visit first, then what has waited longest. */
    static final Comparator<ReviewCase> IN_ORDER =
            Comparator.comparing((ReviewCase one) -> one.visit().window().start())
                    .thenComparing(one -> one.last().at());

    static ReviewCase of(Standing standing, List<Submission> submitted) {
        return new ReviewCase(
                standing,
                submitted.stream().max(Comparator.comparing(Submission::at)).orElseThrow());
    }

    VisitView visit() {
        return standing.visit();
    }

    /** Whether nothing waits for a prescriber. */
    boolean isDecided() {
        return standing.isCleared()
                ? standing.flags().undecided() == 0 && !lacksOrder()
                : standing.status() == ClearanceStatus.NOT_CLEARED;
    }

    ReviewRow row(String patientName, String therapyName) {
        var visit = visit();
        var flags = standing.flags();
        return new ReviewRow(
                visit.id(),
                visit.region(),
                visit.state(),
                patientName,
                therapyName,
                Window.of(visit.window(), visit.zone()),
                When.of(last.at(), visit.zone()),
                flags.undecided(),
                flags.highest().orElse(null),
                standing.status(),
                lacksOrder(),
                last.kind());
    }

    private boolean lacksOrder() {
        return standing.isCleared() && !standing.ordered();
    }
}
