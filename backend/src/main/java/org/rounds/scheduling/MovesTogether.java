package org.rounds.scheduling;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rounds.identity.Role;
import org.rounds.region.RegionView;
import org.rounds.region.Regions;
import org.rounds.shared.Window;
import org.rounds.visit.StepFacts;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitStep;
import org.rounds.visit.VisitView;
import org.rounds.visit.Visits;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves several visits of one patient at once, with their stops. */
@Service
@Transactional
public class MovesTogether {

    private final RoundRepository rounds;
    private final StopRepository stops;
    private final DayTimes times;
    private final VisitRequests requests;
    private final VisitRecords records;
    private final Visits visits;
    private final Regions regions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MovesTogether(
            RoundRepository rounds,
            StopRepository stops,
            DayTimes times,
            VisitRequests requests,
            VisitRecords records,
            Visits visits,
            Regions regions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.stops = stops;
        this.times = times;
        this.requests = requests;
        this.records = records;
        this.visits = visits;
        this.regions = regions;
        this.events = events;
        this.clock = clock;
    }

    /** One visit on its way from where it stands to another time. */
    private record Move(
            VisitView visit, StopRepository.Placed from, Promise to, RegionView region) {

        /** The same nurse's round of the new day. */
        RoundId sameNurse() {
            var day = LocalDate.ofInstant(to.arrival().start(), region.zone());
            return new RoundId(from.round().nurse(), day);
        }

        DayTimes.Search search(DayTimes times) {
            return times.search(region, to, from.stop(), sameNurse());
        }
    }

    /** Whether each visit could be moved, the others staying where they are; promises nothing. */
    public Map<VisitId, TimeCheck> check(Map<VisitId, Instant> starts) {
        return moves(starts).stream().collect(toMap(move -> move.visit().id(), this::check));
    }

    private TimeCheck check(Move move) {
        var region = move.region();
        var own = move.from().stop();
        var time = move.to().longest();
        boolean free =
                !requests.overlaps(move.visit().patient(), time, region, Set.of(own))
                        && !times.able(region, move.to(), own).isEmpty();
        return new TimeCheck(
                Window.of(move.to().arrival(), region.zone()),
                free,
                free ? List.of() : times.nearest(region, move.to(), own));
    }

    /**
     * Moves visits of one patient to other times, all or none. Each stays with its nurse if the
     * nurse can come then; else the time is held by one who can, and a dispatcher assigns again.
     * Refused like {@link Repeats#bookAgain}, and with {@code scheduling/not-movable} once a nurse
     * has set out or the visit is over.
     */
    public void move(Map<VisitId, Instant> starts, String reason) {
        var moves = moves(starts);
        var searches = moves.stream().collect(toMap(Move::from, move -> move.search(times)));
        var ids =
                moves.stream().map(move -> move.from().round()).collect(toCollection(HashSet::new));
        searches.values().forEach(search -> ids.addAll(search.rounds()));
        var locked = rounds.lock(ids, moves.getFirst().region());
        requests.keepStill(moves.stream().map(Move::visit).toList());
        var lifted = moves.stream().collect(toMap(Move::from, move -> lift(move, locked)));
        var own = moves.stream().map(move -> move.from().stop()).collect(toSet());
        for (var move : moves) {
            var patient = move.visit().patient();
            requests.refuseOverlap(patient, move.to().longest(), move.region(), own);
            var opening = times.opening(requireNonNull(searches.get(move.from())), locked);
            place(move, requireNonNull(lifted.get(move.from())), opening, reason);
        }
        var first = moves.getFirst().visit();
        events.publishEvent(new VisitMoved(first.id(), first.nurse())); // nobody is told 26 times
    }

    private List<Move> moves(Map<VisitId, Instant> starts) {
        var placed =
                stops.findPlaced(starts.keySet()).stream()
                        .collect(toMap(StopRepository.Placed::visit, one -> one));
        return starts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(
                        one -> {
                            var visit = records.mine(one.getKey(), Role.DISPATCHER);
                            return move(visit, placed.get(visit.id()), one.getValue());
                        })
                .toList();
    }

    private Move move(VisitView visit, StopRepository.@Nullable Placed from, Instant start) {
        if (from == null || !visit.status().isBeforeTheWay()) {
            throw SchedulingRule.notMovable();
        }
        var now = new Promise(requests.door(visit), visit.window(), from.work().length());
        return new Move(visit, from, now.from(start), regions.region(visit.region()));
    }

    /** Takes the stop out of its round, so that it is in nobody's way while others find theirs. */
    private Stop lift(Move move, RoundRepository.Locked locked) {
        var stop = stops.get(move.from().stop());
        if (!locked.holds(stop)) {
            throw new OptimisticLockingFailureException("visit");
        }
        stop.round().leave(stop);
        return stop;
    }

    private void place(Move move, Stop stop, DayTimes.Opening opening, String reason) {
        var visit = move.visit();
        boolean keeps = opening.round().id().nurse().equals(visit.nurse());
        opening.round().take(stop, move.to(), keeps, opening.day(), clock.instant());
        stops.save(stop);
        if (visit.nurse() != null && !keeps) {
            visits.step(
                    visit.id(),
                    VisitStep.UNSCHEDULE,
                    StepFacts.because("Moved to a time of another nurse"));
            visits.assign(visit.id(), null);
        }
        visits.move(visit.id(), move.to().arrival(), StepFacts.because(reason));
    }
}
