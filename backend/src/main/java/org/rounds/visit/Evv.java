package org.rounds.visit;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rounds.patient.Patients;
import org.springframework.stereotype.Component;

/**
 * Electronic visit verification: captures both calls, and holds a visit open while one misses or is
 * unexplained (G13).
 */
@Component
class Evv implements VisitGate {

    private final EvvRepository evv;
    private final Patients patients;

    Evv(EvvRepository evv, Patients patients) {
        this.evv = evv;
        this.patients = patients;
    }

    /**
     * Captures a call. Outside the geofence a check-in needs a reason; a check-out is explained
     * later.
     */
    void capture(VisitView visit, EvvKind kind, StepFacts facts, Instant now) {
        var address = patients.address(visit.address()).point();
        var exception = Geofence.judge(address, facts.position()).orElse(null);
        if (kind == EvvKind.IN && exception == EvvException.LOCATION && facts.reason() == null) {
            throw VisitRule.reasonNeeded(
                    "You are more than 400 m from the address. Please say why.");
        }
        evv.save(new EvvCall(visit.id(), kind, facts, exception, now));
    }

    /** What is left to be looked at, by visit: for the dispatcher. */
    Map<VisitId, List<EvvException>> exceptions(Collection<VisitId> visits) {
        var explained = explained(visits);
        return evv.calls(visits).stream()
                .filter(EvvCall::isUnexplained)
                .filter(
                        call ->
                                !explained
                                        .getOrDefault(call.visit, Set.of())
                                        .contains(call.exception))
                .collect(
                        Collectors.groupingBy(
                                call -> call.visit,
                                Collectors.mapping(
                                        call -> Objects.requireNonNull(call.exception),
                                        Collectors.toList())));
    }

    @Override
    public Map<VisitId, List<Obstacle>> obstacles(
            Collection<VisitView> visits, VisitStep step, Instant now) {
        if (step != VisitStep.CLOSE) {
            return Map.of();
        }
        var ids = visits.stream().map(VisitView::id).toList();
        var calls = evv.calls(ids).stream().collect(Collectors.groupingBy(call -> call.visit));
        var unexplained = exceptions(ids);
        var obstacles = new HashMap<VisitId, List<Obstacle>>();
        for (var id : ids) {
            if (calls.getOrDefault(id, List.of()).size() < EvvKind.values().length) {
                obstacles.put(
                        id, List.of(Obstacle.of("G13", "The check-in or check-out is missing.")));
            } else if (unexplained.containsKey(id)) {
                obstacles.put(
                        id,
                        List.of(Obstacle.of("G13", "A location exception is not explained yet.")));
            }
        }
        return obstacles;
    }

    private Map<VisitId, Set<EvvException>> explained(Collection<VisitId> visits) {
        return evv.explanations(visits).stream()
                .collect(
                        Collectors.groupingBy(
                                one -> one.visit,
                                Collectors.mapping(
                                        one -> one.exception,
                                        Collectors.toCollection(
                                                () -> EnumSet.noneOf(EvvException.class)))));
    }
}
