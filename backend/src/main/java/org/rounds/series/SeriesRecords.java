package org.rounds.series;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rounds.audit.AuditSubject;
import org.rounds.audit.AuditTrail;
import org.rounds.identity.Accounts;
import org.rounds.identity.Role;
import org.rounds.shared.When;
import org.rounds.shared.Window;
import org.rounds.visit.Obstacle;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitStep;
import org.rounds.visit.VisitView;
import org.rounds.visit.Visits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the series that a visit belongs to. */
@Service
@Transactional
class SeriesRecords {

    /** What a prescriber's decision would end; the rest is asked before each visit anyhow. */
    private static final Set<String> HOLDS = Set.of("G3", "STOP!");

    private final SeriesRepository series;
    private final OccurrenceRepository occurrences;
    private final Visits visits;
    private final VisitRecords records;
    private final Accounts accounts;
    private final AuditTrail audit;

    SeriesRecords(
            SeriesRepository series,
            OccurrenceRepository occurrences,
            Visits visits,
            VisitRecords records,
            Accounts accounts,
            AuditTrail audit) {
        this.series = series;
        this.occurrences = occurrences;
        this.visits = visits;
        this.records = records;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** Without a scope; refused with {@code series/none}. */
    Standing standing(VisitId id) {
        return standing(series.findOf(id).orElseThrow(SeriesRule::none));
    }

    private Standing standing(Series of) {
        var all = occurrences.findBySeriesOrderByNumber(of.id());
        return new Standing(of, all, records.views(all.stream().map(Occurrence::visit).toList()));
    }

    SeriesView forStaff(VisitId id) {
        return shown(records.mine(id, Role.DISPATCHER)).map(this::view).orElse(SeriesView.NONE);
    }

    /** The series that is shown to somebody who may see the visit. */
    Optional<Standing> shown(VisitView visit) {
        var standing = series.findOf(visit.id()).map(this::standing);
        var seen = standing.map(one -> one.visits().values()).orElse(List.of(visit));
        audit.readAll(seen.stream().map(one -> subject("visit", one)).toList());
        return standing;
    }

    private SeriesView view(Standing standing) {
        var coming =
                standing.visits().values().stream()
                        .filter(one -> one.status().isBeforeTheWay())
                        .toList();
        var obstacles = visits.obstacles(coming, VisitStep.GO_EN_ROUTE);
        return new SeriesView(
                standing.series().id(),
                standing.series().everyWeeks(),
                standing.occurrences().stream()
                        .map(one -> view(one, standing.visit(one), obstacles))
                        .toList(),
                history(standing.series()));
    }

    private static SeriesView.SeriesVisit view(
            Occurrence one, VisitView visit, Map<VisitId, List<Obstacle>> obstacles) {
        return new SeriesView.SeriesVisit(
                visit.id(),
                one.number(),
                Window.of(visit.window(), visit.zone()),
                visit.status(),
                one.isMoved(),
                clockChange(visit),
                obstacles.getOrDefault(visit.id(), List.of()).stream()
                        .filter(obstacle -> HOLDS.contains(obstacle.rule()))
                        .map(Obstacle::sentence)
                        .toList());
    }

    private List<SeriesView.ActView> history(Series of) {
        var acts = series.findActs(of.id());
        var names = accounts.names(acts.stream().map(act -> act.by).collect(toSet()));
        return acts.stream()
                .map(
                        act ->
                                new SeriesView.ActView(
                                        act.kind,
                                        act.scope,
                                        act.from,
                                        act.visits,
                                        names.getOrDefault(act.by, ""),
                                        When.of(act.at, of.zone())))
                .toList();
    }

    static Recurrence.@Nullable ClockChange clockChange(VisitView visit) {
        var local = LocalDateTime.ofInstant(visit.window().start(), visit.zone());
        return Recurrence.clockChange(local, visit.zone());
    }

    static AuditSubject subject(String record, VisitView visit) {
        return new AuditSubject(
                record, visit.id().value(), visit.patient().value(), visit.id().value());
    }
}
