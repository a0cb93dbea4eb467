package org.rounds.sideeffect;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rounds.charting.Charts;
import org.rounds.charting.Charts.SideEffectQuestion;
import org.rounds.patient.PatientId;
import org.rounds.visit.Obstacle;
import org.rounds.visit.VisitGate;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitStep;
import org.rounds.visit.VisitView;
import org.springframework.stereotype.Component;

/**
 * A visit is closed only when the side-effect question is answered and each urgent report was
 * looked at (G13). Until then no nurse sets out to this patient again, and with an emergency no
 * infusion is started or resumed (domain.md 5.6).
 */
@Component
class SideEffectGate implements VisitGate, SideEffectQuestion {

    private final ReportRepository reports;
    private final NoSideEffectRepository answers;
    private final Charts charts;
    private final VisitRecords records;

    SideEffectGate(
            ReportRepository reports,
            NoSideEffectRepository answers,
            Charts charts,
            VisitRecords records) {
        this.reports = reports;
        this.answers = answers;
        this.charts = charts;
        this.records = records;
    }

    @Override
    public Map<VisitId, List<Obstacle>> obstacles(
            Collection<VisitView> visits, VisitStep step, Instant now) {
        return switch (step) {
            case GO_EN_ROUTE -> whilePatientWaitsForAnAnswer(visits);
            case START, RESUME -> whileEmergencyIsOpen(visits);
            case CLOSE -> beforeClosing(visits);
            default -> Map.of();
        };
    }

    @Override
    public boolean isAnswered(VisitView visit) {
        return answered(List.of(visit)).contains(visit.id());
    }

    /** What was flagged or measured cannot be answered with "none". */
    boolean needsReport(VisitView visit) {
        return visit.emergency() || !charts.stopReadingsAfterStart(visit.id()).isEmpty();
    }

    private Map<VisitId, List<Obstacle>> whilePatientWaitsForAnAnswer(
            Collection<VisitView> visits) {
        var reported = reports.urgentAndOpen().stream().map(Report::visit).toList();
        Set<PatientId> waiting =
                records.views(reported).values().stream()
                        .map(VisitView::patient)
                        .collect(Collectors.toSet());
        var obstacle =
                Obstacle.of("T0-T1", "An urgent report of this patient was not looked at yet.");
        return visits.stream()
                .filter(visit -> waiting.contains(visit.patient()))
                .collect(Collectors.toMap(VisitView::id, visit -> List.of(obstacle)));
    }

    private Map<VisitId, List<Obstacle>> whileEmergencyIsOpen(Collection<VisitView> visits) {
        var obstacle = Obstacle.of("T0", "A report of an emergency was not looked at yet.");
        var open = open(report -> report.level() == TriageLevel.T0);
        return visits.stream()
                .filter(visit -> open.contains(visit.id()))
                .collect(Collectors.toMap(VisitView::id, visit -> List.of(obstacle)));
    }

    private Map<VisitId, List<Obstacle>> beforeClosing(Collection<VisitView> visits) {
        var answered = answered(visits);
        var urgent = open(report -> true);
        return visits.stream()
                .map(VisitView::id)
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

    private Set<VisitId> answered(Collection<VisitView> visits) {
        var ids = visits.stream().map(VisitView::id).toList();
        var answered =
                reports.findByVisitIn(ids).stream().map(Report::visit).collect(Collectors.toSet());
        var none =
                answers.findByVisitIn(ids).stream()
                        .map(NoSideEffect::visit)
                        .collect(Collectors.toSet());
        visits.stream()
                .filter(visit -> none.contains(visit.id()) && !needsReport(visit))
                .map(VisitView::id)
                .forEach(answered::add);
        return answered;
    }

    private Set<VisitId> open(Predicate<Report> which) {
        return reports.urgentAndOpen().stream()
                .filter(which)
                .map(Report::visit)
                .collect(Collectors.toSet());
    }
}
