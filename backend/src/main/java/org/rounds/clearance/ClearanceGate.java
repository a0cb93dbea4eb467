package org.rounds.clearance;

import static org.rounds.visit.VisitStep.GO_EN_ROUTE;
import static org.rounds.visit.VisitStep.SCHEDULE;
import static org.rounds.visit.VisitStep.START;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rounds.catalogue.Catalogue;
import org.rounds.catalogue.IngredientView;
import org.rounds.catalogue.TherapyView;
import org.rounds.visit.Obstacle;
import org.rounds.visit.VisitGate;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitStep;
import org.rounds.visit.VisitView;
import org.springframework.stereotype.Component;

/**
 * No visit is planned that was refused, and no nurse sets out or starts without clearance (G3),
 * order (G4) and decided flags (G6). A clearance that is only pending may be planned.
 */
@Component
class ClearanceGate implements VisitGate {

    private static final Obstacle STOPPED =
            Obstacle.of(
                    "STOP!",
                    "A rule stops this visit and nobody can let it pass. Mend the fact or cancel.");

    private final ClearanceRecords records;
    private final Catalogue catalogue;

    ClearanceGate(ClearanceRecords records, Catalogue catalogue) {
        this.records = records;
        this.catalogue = catalogue;
    }

    @Override
    public Map<VisitId, List<Obstacle>> obstacles(
            Collection<VisitView> visits, VisitStep step, Instant now) {
        if (step != SCHEDULE && step != GO_EN_ROUTE && step != START) {
            return Map.of();
        }
        var ids = visits.stream().map(VisitView::id).toList();
        var facts = new Facts(records.flags(ids), records.latest(ids), records.withOrder(ids));
        var therapies = catalogue.therapies(visits.stream().map(VisitView::therapy).toList());
        return visits.stream()
                .collect(
                        Collectors.toMap(
                                VisitView::id,
                                visit ->
                                        (step == SCHEDULE
                                                        ? facts.beforePlanning(visit)
                                                        : facts.beforeTreatment(
                                                                visit,
                                                                therapies.get(visit.therapy())))
                                                .toList()));
    }

    private record Facts(
            Map<VisitId, JudgedFlags> flags,
            Map<VisitId, Clearance> clearances,
            Set<VisitId> withOrder) {

        Stream<Obstacle> beforePlanning(VisitView visit) {
            var refused =
                    status(visit) == ClearanceStatus.PENDING
                            ? Optional.<Obstacle>empty()
                            : notCleared(visit);
            return Stream.concat(stopped(visit).stream(), refused.stream());
        }

        Stream<Obstacle> beforeTreatment(VisitView visit, @Nullable TherapyView therapy) {
            return Stream.of(
                            stopped(visit),
                            notCleared(visit),
                            uncovered(visit, therapy),
                            noOrder(visit),
                            undecided(visit))
                    .flatMap(Optional::stream);
        }

        private Optional<Obstacle> stopped(VisitView visit) {
            return Optional.of(STOPPED).filter(stop -> flagsOf(visit).stoppedForGood());
        }

        /** Case 13: by the visit's day in the zone of the address, whatever the server's day is. */
        private Optional<Obstacle> notCleared(VisitView visit) {
            return switch (status(visit)) {
                case CLEARED, CLEARED_WITH_CONDITIONS -> Optional.empty();
                case PENDING -> g3("The visit is not cleared yet.");
                case NOT_CLEARED -> g3("A prescriber did not clear this visit.");
                case EXPIRED -> g3("The clearance has lapsed by the day of the visit.");
                case REVOKED -> g3("The clearance ended early and has to be given again.");
            };
        }

        private Optional<Obstacle> uncovered(VisitView visit, @Nullable TherapyView therapy) {
            var clearance = clearances.get(visit.id());
            if (clearance == null || therapy == null || clearance.covers(codes(therapy))) {
                return Optional.empty();
            }
            return g3("The clearance does not cover everything in the therapy.");
        }

        private Optional<Obstacle> noOrder(VisitView visit) {
            return withOrder.contains(visit.id())
                    ? Optional.empty()
                    : Optional.of(Obstacle.of("G4", "No signed order is on file."));
        }

        private Optional<Obstacle> undecided(VisitView visit) {
            var flags = flagsOf(visit);
            if (flags.undecided() > 0) {
                return Optional.of(Obstacle.of("G6", "A flag waits for a prescriber's decision."));
            }
            return flags.anyDeclined()
                    ? Optional.of(Obstacle.of("G6", "A prescriber declined a flag of this visit."))
                    : Optional.empty();
        }

        private JudgedFlags flagsOf(VisitView visit) {
            return flags.getOrDefault(visit.id(), new JudgedFlags(List.of(), Map.of()));
        }

        private ClearanceStatus status(VisitView visit) {
            var clearance = clearances.get(visit.id());
            return clearance == null ? ClearanceStatus.PENDING : clearance.statusOn(visit.date());
        }

        private static Optional<Obstacle> g3(String sentence) {
            return Optional.of(Obstacle.of("G3", sentence));
        }

        private static Set<String> codes(TherapyView therapy) {
            return therapy.ingredients().stream()
                    .map(IngredientView::code)
                    .collect(Collectors.toSet());
        }
    }
}
