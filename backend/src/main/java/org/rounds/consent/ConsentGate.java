package org.rounds.consent;

import static org.rounds.visit.PatientTask.CONSENT;
import static org.rounds.visit.VisitStep.GO_EN_ROUTE;
import static org.rounds.visit.VisitStep.SCHEDULE;
import static org.rounds.visit.VisitStep.START;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rounds.visit.Obstacle;
import org.rounds.visit.VisitGate;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitStep;
import org.rounds.visit.VisitView;
import org.springframework.stereotype.Component;

/**
 * G7 and K01: no nurse sets out or starts without consent, and a refused visit is not even planned.
 */
@Component
class ConsentGate implements VisitGate {

    private static final Obstacle MISSING =
            Obstacle.forPatient("G7", "The patient has not signed the consent yet.", CONSENT);
    private static final Obstacle REFUSED =
            Obstacle.forPatient("G7", "The patient does not consent to the treatment.", CONSENT);

    private final SignatureRepository signatures;

    ConsentGate(SignatureRepository signatures) {
        this.signatures = signatures;
    }

    @Override
    public Map<VisitId, List<Obstacle>> obstacles(
            Collection<VisitView> visits, VisitStep step, Instant now) {
        if (step != SCHEDULE && step != GO_EN_ROUTE && step != START) {
            return Map.of();
        }
        var ids = visits.stream().map(VisitView::id).toList();
        var latest = signatures.latest(ids);
        return ids.stream()
                .collect(Collectors.toMap(id -> id, id -> obstacles(latest.get(id), step)));
    }

    private static List<Obstacle> obstacles(@Nullable Signature latest, VisitStep step) {
        if (latest == null) {
            return step == SCHEDULE ? List.of() : List.of(MISSING);
        }
        return latest.agrees() ? List.of() : List.of(REFUSED);
    }
}
