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
import java.util.function.Function;
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
        var standings = records.of(visits);
        if (step == SCHEDULE) {
            return by(standings, ClearanceGate::beforePlanning);
        }
        var therapies = catalogue.therapies(visits.stream().map(VisitView::therapy).toList());
        return by(standings, one -> beforeTreatment(one, therapies.get(one.visit().therapy())));
    }

    private static Map<VisitId, List<Obstacle>> by(
            Map<VisitId, Standing> standings, Function<Standing, Stream<Obstacle>> obstacles) {
        return standings.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                one -> obstacles.apply(one.getValue()).toList()));
    }

    private static Stream<Obstacle> beforePlanning(Standing standing) {
        var refused =
                standing.status() == ClearanceStatus.PENDING
                        ? Optional.<Obstacle>empty()
                        : notCleared(standing);
        return Stream.concat(stopped(standing).stream(), refused.stream());
    }

    private static Stream<Obstacle> beforeTreatment(
            Standing standing, @Nullable TherapyView therapy) {
        return Stream.of(
                        stopped(standing),
                        notCleared(standing),
                        uncovered(standing, therapy),
                        noOrder(standing),
                        undecided(standing))
                .flatMap(Optional::stream);
    }

    private static Optional<Obstacle> stopped(Standing standing) {
        return Optional.of(STOPPED).filter(stop -> standing.flags().stoppedForGood());
    }

    /** Case 13: by the visit's day in the zone of the address, whatever the server's day is. */
    private static Optional<Obstacle> notCleared(Standing standing) {
        return switch (standing.status()) {
            case CLEARED, CLEARED_WITH_CONDITIONS -> Optional.empty();
            case PENDING -> g3("The visit is not cleared yet.");
            case NOT_CLEARED -> g3("A prescriber did not clear this visit.");
            case EXPIRED ->
                    g3(
                            standing.licensed()
                                    ? "The clearance has lapsed by the day of the visit."
                                    : "The licence of who cleared the visit does not hold on its"
                                            + " day.");
            case REVOKED -> g3(standing.whyEnded());
        };
    }

    private static Optional<Obstacle> uncovered(Standing standing, @Nullable TherapyView therapy) {
        var clearance = standing.clearance();
        if (clearance == null || therapy == null || clearance.covers(codes(therapy))) {
            return Optional.empty();
        }
        return g3("The clearance does not cover everything in the therapy.");
    }

    private static Optional<Obstacle> noOrder(Standing standing) {
        return standing.ordered()
                ? Optional.empty()
                : Optional.of(Obstacle.of("G4", "No signed order is on file."));
    }

    private static Optional<Obstacle> undecided(Standing standing) {
        var flags = standing.flags();
        if (flags.undecided() > 0) {
            return Optional.of(Obstacle.of("G6", "A flag waits for a prescriber's decision."));
        }
        return flags.anyDeclined()
                ? Optional.of(Obstacle.of("G6", "A prescriber declined a flag of this visit."))
                : Optional.empty();
    }

    private static Optional<Obstacle> g3(String sentence) {
        return Optional.of(Obstacle.of("G3", sentence));
    }

    private static Set<String> codes(TherapyView therapy) {
        return therapy.ingredients().stream().map(IngredientView::code).collect(Collectors.toSet());
    }
}
