package org.rounds.series;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rounds.audit.AuditTrail;
import org.rounds.identity.Role;
import org.rounds.scheduling.Repeats;
import org.rounds.series.MakeSeries.ChosenDate;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a series from a booked visit: looked at first, then booked as a whole. */
@Service
@Transactional
class SeriesPlans {

    private final SeriesRepository series;
    private final OccurrenceRepository occurrences;
    private final Repeats repeats;
    private final ClearedDays cleared;
    private final VisitRecords records;
    private final SeriesLog log;
    private final AuditTrail audit;

    SeriesPlans(
            SeriesRepository series,
            OccurrenceRepository occurrences,
            Repeats repeats,
            ClearedDays cleared,
            VisitRecords records,
            SeriesLog log,
            AuditTrail audit) {
        this.series = series;
        this.occurrences = occurrences;
        this.repeats = repeats;
        this.cleared = cleared;
        this.records = records;
        this.log = log;
        this.audit = audit;
    }

    /**
     * The dates after a booked visit, each with what is free then; saves nothing. Refused with
     * {@code series/every-weeks}, {@code how-many}, {@code already} and {@code not-coming}.
     *
     * @param visits how many in all, the booked one included; absent where there is a last day
     */
    List<PlannedDate> plan(
            VisitId id, int everyWeeks, @Nullable Integer visits, @Nullable LocalDate until) {
        var first = records.mine(id, Role.DISPATCHER);
        audit.read(SeriesRecords.subject("visit", first));
        refuseUnfit(first);
        var recurrence = recurrence(first, everyWeeks);
        int count = recurrence.count(visits, until);
        var numbers = IntStream.rangeClosed(2, count).boxed().toList();
        var starts = numbers.stream().map(recurrence::start).toList();
        var checks = repeats.check(first, starts);
        var then = cleared.of(id);
        return numbers.stream()
                .map(
                        number -> {
                            var check = checks.get(number - 2);
                            var planned = recurrence.planned(number);
                            var covered = then.apply(planned.toLocalDate());
                            return PlannedDate.of(
                                    number, null, check, planned, first.zone(), covered);
                        })
                .toList();
    }

    /**
     * Books all chosen times or none: refused like {@link Repeats#bookAgain}, and with {@code
     * series/other-day}, {@code twice}, {@code already} and {@code not-coming}.
     */
    void make(VisitId id, MakeSeries request) {
        var first = records.mine(id, Role.DISPATCHER);
        refuseUnfit(first);
        var recurrence = recurrence(first, request.everyWeeks());
        var times = inOrder(request.times(), recurrence);
        var booked = repeats.bookAgain(id, times.stream().map(ChosenDate::start).toList());
        refuseUnfit(first); // again: whoever else made one of it has committed by now
        var made = series.save(new Series(first, request.everyWeeks()));
        occurrences.save(new Occurrence(id, made.id(), 1, recurrence.planned(1), false));
        for (int at = 0; at < booked.size(); at++) {
            int number = times.get(at).number();
            boolean moved = !times.get(at).start().equals(recurrence.start(number));
            var planned = recurrence.planned(number);
            occurrences.save(new Occurrence(booked.get(at), made.id(), number, planned, moved));
        }
        int all = booked.size() + 1;
        log.keep(made.id(), SeriesAct.Kind.MADE, Scope.ALL, first, 1, all);
    }

    private static List<ChosenDate> inOrder(List<ChosenDate> times, Recurrence recurrence) {
        var sorted = new ArrayList<>(times);
        sorted.sort(comparingInt(ChosenDate::number));
        boolean first = sorted.getFirst().number() == 1; // that is the booked one
        if (first || sorted.stream().map(ChosenDate::number).distinct().count() < sorted.size()) {
            throw SeriesRule.twice();
        }
        var zone = recurrence.zone();
        for (var time : sorted) {
            var day = LocalDate.ofInstant(recurrence.start(time.number()), zone);
            if (!day.equals(LocalDate.ofInstant(time.start(), zone))) {
                throw SeriesRule.otherDay();
            }
        }
        return sorted;
    }

    private void refuseUnfit(VisitView first) {
        if (occurrences.findByVisit(first.id()).isPresent()) {
            throw SeriesRule.already();
        }
        if (!first.status().isBeforeTheWay()) {
            throw SeriesRule.notComing();
        }
    }

    private static Recurrence recurrence(VisitView first, int everyWeeks) {
        if (everyWeeks < 1 || everyWeeks > Recurrence.MOST_WEEKS) {
            throw SeriesRule.everyWeeks();
        }
        var local = LocalDateTime.ofInstant(first.window().start(), first.zone());
        return new Recurrence(local, first.zone(), everyWeeks);
    }
}
