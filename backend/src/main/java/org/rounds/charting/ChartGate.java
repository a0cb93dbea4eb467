package org.rounds.charting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rounds.charting.Readings.VitalsPhase;
import org.rounds.region.Regions;
import org.rounds.region.StatePolicyView;
import org.rounds.visit.Obstacle;
import org.rounds.visit.VisitGate;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitStep;
import org.rounds.visit.VisitView;
import org.springframework.stereotype.Component;

/**
 * What the chart must hold before a visit goes on: identity, G9, G10, final readings, observation,
 * signed note.
 */
@Component
class ChartGate implements VisitGate {

    static final int OBSERVATION_MINUTES =
            30; // domain.md section 3, where a state's policy says nothing

    private final VisitChartRepository charts;
    private final InfusionRepository infusions;
    private final NoteRepository notes;
    private final Regions regions;

    ChartGate(
            VisitChartRepository charts,
            InfusionRepository infusions,
            NoteRepository notes,
            Regions regions) {
        this.charts = charts;
        this.infusions = infusions;
        this.notes = notes;
        this.regions = regions;
    }

    @Override
    public Map<VisitId, List<Obstacle>> obstacles(
            Collection<VisitView> visits, VisitStep step, Instant now) {
        return switch (step) {
            case BEGIN_PRE_CHECK -> each(visits, visit -> beforePreCheck(chart(visit)));
            case START -> each(visits, visit -> beforeStart(visit, chart(visit), now));
            case DEPART -> each(visits, visit -> beforeDeparture(visit, now));
            case CLOSE -> beforeClosing(visits);
            default -> Map.of();
        };
    }

    /** How long the state's policy wants the patient watched after the infusion. */
    Duration observation(VisitView visit) {
        return regions.policy(visit.state(), visit.date())
                .map(StatePolicyView::observationMinutes)
                .map(Duration::ofMinutes)
                .orElse(Duration.ofMinutes(OBSERVATION_MINUTES));
    }

    private static List<Obstacle> beforePreCheck(VisitChart chart) {
        return chart.isIdentified()
                ? List.of()
                : List.of(Obstacle.of("F07", "Two identifiers of the patient must match."));
    }

    private static List<Obstacle> beforeStart(VisitView visit, VisitChart chart, Instant now) {
        var obstacles = new ArrayList<>(beforePreCheck(chart));
        var baseline = chart.baseline();
        if (baseline.hasConfirmedStop()) {
            obstacles.add(
                    Obstacle.of(
                            "G9",
                            "A stop limit was confirmed by repeating. Tell the prescriber and end as not treated."));
        } else if (baseline.hasStandingStop()) {
            obstacles.add(
                    Obstacle.of(
                            "G9",
                            "A stop limit stands. Repeat it after 5 minutes at the earliest."));
        }
        if (!baseline.isFresh(now)) {
            obstacles.add(
                    Obstacle.of(
                            "G9",
                            "All baseline readings must be there and at most 15 minutes old."));
        }
        productObstacle(chart, LocalDate.ofInstant(now, visit.zone())).ifPresent(obstacles::add);
        return obstacles;
    }

    private static Optional<Obstacle> productObstacle(VisitChart chart, LocalDate today) {
        if (chart.products().isEmpty()) {
            return Optional.of(Obstacle.of("G10", "No product is recorded yet."));
        }
        return chart.products().stream().anyMatch(one -> one.isExpired(today))
                ? Optional.of(Obstacle.of("G10", "A recorded product has expired."))
                : Optional.empty();
    }

    private List<Obstacle> beforeDeparture(VisitView visit, Instant now) {
        var infusion = infusions.findById(visit.id()).filter(Infusion::wasStarted);
        if (infusion.isEmpty()) {
            return List.of();
        }
        var obstacles = new ArrayList<Obstacle>();
        if (!chart(visit).has(VitalsPhase.POST)) {
            obstacles.add(Obstacle.of("POST_OBS", "Readings after the infusion are missing."));
        }
        var minutes = observation(visit);
        if (!infusion.get().wasObserved(minutes, now)) {
            var sentence = "Watch the patient for %d minutes after the infusion, or give a reason.";
            obstacles.add(
                    new Obstacle("POST_OBS", sentence.formatted(minutes.toMinutes()), true, null));
        }
        return obstacles;
    }

    private Map<VisitId, List<Obstacle>> beforeClosing(Collection<VisitView> visits) {
        var ids = visits.stream().map(VisitView::id).toList();
        var signed =
                notes.findByVisitIn(ids).stream()
                        .filter(note -> note.signed().isPresent())
                        .map(Note::visit)
                        .collect(Collectors.toSet());
        return each(
                visits,
                visit ->
                        signed.contains(visit.id())
                                ? List.of()
                                : List.of(Obstacle.of("G13", "The note is not signed yet.")));
    }

    private VisitChart chart(VisitView visit) {
        return charts.findById(visit.id()).orElseGet(() -> new VisitChart(visit.id()));
    }

    private static Map<VisitId, List<Obstacle>> each(
            Collection<VisitView> visits, Function<VisitView, List<Obstacle>> rule) {
        return visits.stream().collect(Collectors.toMap(VisitView::id, rule));
    }
}
