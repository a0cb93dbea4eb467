package org.rounds.clearance;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rounds.screening.Submission;
import org.rounds.shared.When;
import org.rounds.shared.Window;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitView;

/** One visit that was screened, as the list of reviews needs it. */
record ReviewCase(VisitView visit, JudgedFlags flags, ClearanceStatus status, Submission last) {

    static ReviewCase of(
            VisitView visit,
            Map<VisitId, JudgedFlags> flags,
            Map<VisitId, Clearance> latest,
            Map<VisitId, List<Submission>> submitted) {
        return new ReviewCase(
                visit,
                flags.getOrDefault(visit.id(), new JudgedFlags(List.of(), Map.of())),
                Optional.ofNullable(latest.get(visit.id()))
                        .map(clearance -> clearance.statusOn(visit.date()))
                        .orElse(ClearanceStatus.PENDING),
                submitted.getOrDefault(visit.id(), List.of()).stream()
                        .max(Comparator.comparing(Submission::at))
                        .orElseThrow());
    }

    /** Whether nothing waits for a prescriber. */
    boolean isDecided() {
        return switch (status) {
            case CLEARED, CLEARED_WITH_CONDITIONS -> flags.undecided() == 0;
            case NOT_CLEARED -> true;
            case PENDING, EXPIRED, REVOKED -> false;
        };
    }

    ReviewRow row(String patientName, String therapyName) {
        return new ReviewRow(
                visit.id(),
                patientName,
                therapyName,
                Window.of(visit.window(), visit.zone()),
                When.of(last.at(), visit.zone()),
                flags.undecided(),
                flags.highest().orElse(null),
                status,
                last.kind());
    }
}
