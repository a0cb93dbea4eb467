package org.rounds.visit;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rounds.clinician.Clinicians;
import org.springframework.stereotype.Component;

/**
 * G2, G5: a nurse is assigned, whose licence covers the state of the address on the day of leaving
 * for it (source: domain.md 3).
 */
@Component
class LicenceGate implements VisitGate {

    private final Clinicians clinicians;

    LicenceGate(Clinicians clinicians) {
        this.clinicians = clinicians;
    }

    @Override
    public Map<VisitId, List<Obstacle>> obstacles(
            Collection<VisitView> visits, VisitStep step, Instant now) {
        if (step != VisitStep.GO_EN_ROUTE) {
            return Map.of();
        }
        return visits.stream()
                .flatMap(
                        visit ->
                                refusal(visit, now).map(why -> Map.entry(visit.id(), why)).stream())
                .collect(toMap(Map.Entry::getKey, one -> List.of(one.getValue())));
    }

    private Optional<Obstacle> refusal(VisitView visit, Instant now) {
        if (visit.nurse() == null) {
            return Optional.of(Obstacle.of("G2", "No nurse is assigned yet."));
        }
        var today = LocalDate.ofInstant(now, visit.zone());
        return clinicians
                .licenceRefusal(visit.nurse(), visit.state(), today)
                .map(why -> Obstacle.of("G5", why));
    }
}
