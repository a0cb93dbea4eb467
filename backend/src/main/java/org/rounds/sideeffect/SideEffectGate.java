package org.rounds.sideeffect;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rounds.charting.Charts.SideEffectQuestion;
import org.rounds.visit.Obstacle;
import org.rounds.visit.VisitGate;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitStep;
import org.rounds.visit.VisitView;
import org.springframework.stereotype.Component;

/**
 * A visit is closed only when the side-effect question is answered and each urgent report was
 * looked at (G13); with an emergency that nobody looked at, no infusion is started or resumed.
 */
@Component
class SideEffectGate implements VisitGate, SideEffectQuestion {

    private final ReportRepository reports;
    private final ReviewRepository reviews;
    private final NoSideEffectRepository answers;

    SideEffectGate(
            ReportRepository reports, ReviewRepository reviews, NoSideEffectRepository answers) {
        this.reports = reports;
        this.reviews = reviews;
        this.answers = answers;
    }

    @Override
    public Map<VisitId, List<Obstacle>> obstacles(
            Collection<VisitView> visits, VisitStep step, Instant now) {
        var ids = visits.stream().map(VisitView::id).toList();
        return switch (step) {
            case START, RESUME -> whileEmergencyIsOpen(ids);
            case CLOSE -> beforeClosing(ids);
            default -> Map.of();
        };
    }

    @Override
    public boolean isAnswered(VisitId visit) {
        return answered(List.of(visit)).contains(visit);
    }

    private Map<VisitId, List<Obstacle>> whileEmergencyIsOpen(List<VisitId> ids) {
        var obstacle = Obstacle.of("T0", "A report of an emergency was not looked at yet.");
        return open(ids, level -> level == TriageLevel.T0).stream()
                .collect(Collectors.toMap(id -> id, id -> List.of(obstacle)));
    }

    private Map<VisitId, List<Obstacle>> beforeClosing(List<VisitId> ids) {
        var answered = answered(ids);
        var urgent = open(ids, TriageLevel::holdsTheVisit);
        return ids.stream()
                .collect(
                        Collectors.toMap(
                                id -> id, id -> g13(answered.contains(id), urgent.contains(id))));
    }

    private static List<Obstacle> g13(boolean answered, boolean urgent) {
        var obstacles = new ArrayList<Obstacle>();
        if (!answered) {
            obstacles.add(Obstacle.of("G13", "The side-effect question is not answered yet."));
        }
        if (urgent) {
            obstacles.add(Obstacle.of("G13", "An urgent report was not looked at yet."));
        }
        return obstacles;
    }

    private Set<VisitId> answered(List<VisitId> ids) {
        var answered =
                reports.findByVisitIn(ids).stream().map(Report::visit).collect(Collectors.toSet());
        answers.findByVisitIn(ids).stream().map(NoSideEffect::visit).forEach(answered::add);
        return answered;
    }

    private Set<VisitId> open(List<VisitId> ids, Predicate<TriageLevel> holds) {
        var urgent =
                reports.findByVisitIn(ids).stream().filter(one -> holds.test(one.level())).toList();
        var reviewed =
                reviews.findByReportInOrderByAt(urgent.stream().map(Report::id).toList()).stream()
                        .map(Review::report)
                        .collect(Collectors.toSet());
        return urgent.stream()
                .filter(one -> !reviewed.contains(one.id()))
                .map(Report::visit)
                .collect(Collectors.toSet());
    }
}
