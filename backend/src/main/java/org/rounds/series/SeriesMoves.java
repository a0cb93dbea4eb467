package org.rounds.series;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rounds.audit.AuditTrail;
import org.rounds.identity.Role;
import org.rounds.scheduling.MovesTogether;
import org.rounds.scheduling.VisitMoved;
import org.rounds.series.MoveSeries.ChosenTime;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves visits of a series: one, it and those after it, or all. Only visits to come move; one that
 * was moved alone stays where it was put when others are moved.
 */
@Service
@Transactional
class SeriesMoves {

    private final SeriesRecords seriesRecords;
    private final OccurrenceRepository occurrences;
    private final MovesTogether moves;
    private final ClearedDays cleared;
    private final VisitRecords records;
    private final SeriesLog log;
    private final AuditTrail audit;

    SeriesMoves(
            SeriesRecords seriesRecords,
            OccurrenceRepository occurrences,
            MovesTogether moves,
            ClearedDays cleared,
            VisitRecords records,
            SeriesLog log,
            AuditTrail audit) {
        this.seriesRecords = seriesRecords;
        this.occurrences = occurrences;
        this.moves = moves;
        this.cleared = cleared;
        this.records = records;
        this.log = log;
        this.audit = audit;
    }

    /**
     * What moving would come to; saves nothing. Refused with {@code series/none}, {@code
     * not-coming} and {@code too-far}.
     */
    List<PlannedDate> plan(VisitId id, Scope scope, LocalDateTime to) {
        var shift = shift(id, scope, to);
        audit.read(SeriesRecords.subject("visit", shift.standing().visit(shift.from())));
        var moving = shift.moving();
        var checks = moves.check(moving.stream().collect(toMap(Occurrence::visit, shift::start)));
        var then = cleared.of(id);
        var zone = shift.standing().series().zone();
        return moving.stream()
                .map(
                        one -> {
                            var check = Objects.requireNonNull(checks.get(one.visit()));
                            var planned = shift.planned(one);
                            var covered = then.apply(planned.toLocalDate());
                            var number = one.number();
                            return PlannedDate.of(
                                    number, one.visit(), check, planned, zone, covered);
                        })
                .toList();
    }

    /**
     * Moves to all chosen times or to none; who is left out stays, as one moved alone. Refused like
     * {@link #plan} and {@link MovesTogether#move}, and with {@code series/other-day} and {@code
     * twice}.
     */
    void move(VisitId id, MoveSeries request) {
        var shift = shift(id, request.scope(), request.date().atTime(request.time()));
        var moving = shift.moving();
        var starts = starts(request, shift);
        moves.move(starts, request.reason());
        for (var one : moving) {
            if (request.scope() == Scope.THIS) {
                one.moveAside();
            } else {
                boolean asPlanned = shift.start(one).equals(starts.get(one.visit()));
                one.shift(shift.planned(one), !asPlanned);
            }
            occurrences.save(one);
        }
        var from = shift.from();
        log.keep(
                shift.standing().series().id(),
                SeriesAct.Kind.MOVED,
                request.scope(),
                shift.standing().visit(from),
                from.number(),
                starts.size());
    }

    /** Whichever visit is moved by itself, wherever, stays there when the others move. */
    @EventListener
    void on(VisitMoved moved) {
        occurrences
                .findByVisit(moved.visit())
                .ifPresent(
                        one -> {
                            one.moveAside();
                            occurrences.save(one);
                        });
    }

    private static Map<VisitId, Instant> starts(MoveSeries request, Shift shift) {
        var zone = shift.standing().series().zone();
        var days =
                shift.moving().stream()
                        .collect(
                                toMap(
                                        Occurrence::visit,
                                        one -> LocalDate.ofInstant(shift.start(one), zone)));
        var starts = new HashMap<VisitId, Instant>();
        for (ChosenTime time : request.times()) {
            if (!days.containsKey(time.visitId())) {
                throw SeriesRule.notComing();
            }
            if (!LocalDate.ofInstant(time.start(), zone).equals(days.get(time.visitId()))) {
                throw SeriesRule.otherDay();
            }
            if (starts.put(time.visitId(), time.start()) != null) {
                throw SeriesRule.twice();
            }
        }
        return starts;
    }

    private Shift shift(VisitId id, Scope scope, LocalDateTime to) {
        records.mine(id, Role.DISPATCHER);
        var standing = seriesRecords.standing(id);
        var from = standing.of(id);
        if (!standing.visit(from).status().isBeforeTheWay()) {
            throw SeriesRule.notComing();
        }
        var shift = Shift.of(standing, scope, from, to);
        if (scope != Scope.THIS && Math.abs(shift.days()) >= 7 * standing.series().everyWeeks()) {
            throw SeriesRule.tooFar();
        }
        return shift;
    }
}
