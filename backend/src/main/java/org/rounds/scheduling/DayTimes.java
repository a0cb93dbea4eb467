package org.rounds.scheduling;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rounds.region.BookingLimits;
import org.rounds.region.DayPolicy;
import org.rounds.region.RegionView;
import org.springframework.stereotype.Component;

/** What one day can still take, however far ahead it is: times of a series, one after another. */
@Component
class DayTimes {

    /** As far as 26 visits every eight weeks reach. */
    private static final int DAYS_AHEAD = 26 * 8 * 7;

    private static final int NEAREST = 3;

    /** How many nurses are locked for each time at most: a series locks them all at once. */
    private static final int NURSES_LOCKED = 4;

    private final OpenTimes openTimes;
    private final WorkDays workDays;
    private final BookingLimits limits;
    private final Clock clock;

    DayTimes(OpenTimes openTimes, WorkDays workDays, BookingLimits limits, Clock clock) {
        this.openTimes = openTimes;
        this.workDays = workDays;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * A time that a visit is to have.
     *
     * @param preferred whose round takes it if it can
     * @param rounds those to lock: of others nothing is known once the lock is held
     */
    record Search(
            RegionView region, Promise wanted, @Nullable RoundId preferred, Set<RoundId> rounds) {}

    /** A locked round that can take a visit. */
    record Opening(Round round, WorkDay day) {}

    /**
     * The rounds that could take a visit before any of them is locked, the best first.
     *
     * @param own the visit's stop, which is not in its own way
     */
    List<RoundId> able(RegionView region, Promise wanted, @Nullable StopId own) {
        var start = wanted.arrival().start();
        if (!mayBePromised(region, start) || !OpenTimes.isOnGrid(region, start)) {
            return List.of();
        }
        return openTimes.able(region, wanted, own).stream().map(NurseDay::round).toList();
    }

    Search search(
            RegionView region, Promise wanted, @Nullable StopId own, @Nullable RoundId preferred) {
        var able = able(region, wanted, own);
        var rounds = able.stream().limit(NURSES_LOCKED).collect(toSet());
        able.stream().filter(id -> id.equals(preferred)).forEach(rounds::add);
        return new Search(region, wanted, preferred, rounds);
    }

    /** The free times of the same day that are closest, in their order. */
    List<SlotDay.SlotView> nearest(RegionView region, Promise gone, @Nullable StopId own) {
        var start = gone.arrival().start();
        var day = LocalDate.ofInstant(start, region.zone());
        var plans =
                openTimes
                        .mayCome(region, day, gone.place(), own)
                        .map(nurse -> nurse.plan(gone.place()))
                        .toList();
        return grid(region, day)
                .filter(one -> mayBePromised(region, one))
                .sorted(Comparator.comparing(one -> Duration.between(start, one).abs()))
                .map(gone::from)
                .filter(one -> plans.stream().anyMatch(plan -> plan.cheapest(one).isPresent()))
                .limit(NEAREST)
                .sorted(Comparator.comparing(one -> one.arrival().start()))
                .map(one -> SlotDay.SlotView.of(one.arrival(), region.zone()))
                .toList();
    }

    /**
     * The round that takes a visit, by what stands in those locked now: the preferred one if it
     * can, else the best. Refused with {@code scheduling/time-taken}, the time as {@code start} and
     * the nearest ones of its day.
     */
    Opening opening(Search search, RoundRepository.Locked locked) {
        var start = search.wanted().arrival().start();
        var date = LocalDate.ofInstant(start, search.region().zone());
        var days = workDays.of(search.region(), date, date); // again: time off until the lock
        days.keySet().retainAll(search.rounds());
        var inOrder = inOrder(days, search, locked);
        return Stream.concat(
                        inOrder.stream().filter(id -> id.equals(search.preferred())),
                        inOrder.stream())
                .findFirst()
                .map(id -> new Opening(locked.get(id), requireNonNull(days.get(id))))
                .orElseThrow(
                        () ->
                                SchedulingRule.timeTaken(
                                                nearest(search.region(), search.wanted(), null))
                                        .with("start", start));
    }

    private List<RoundId> inOrder(
            Map<RoundId, WorkDay> days, Search search, RoundRepository.Locked locked) {
        var now = clock.instant();
        var choices = new ArrayList<Choice<RoundId>>();
        days.forEach(
                (id, day) -> {
                    var round = locked.get(id);
                    round.added(search.wanted(), day, now, null)
                            .ifPresent(
                                    added ->
                                            choices.add(
                                                    new Choice<>(
                                                            id, added, round.load(now, null), id)));
                });
        return Choice.inOrder(choices, DayPolicy.in(search.region().code()).fair());
    }

    private boolean mayBePromised(RegionView region, Instant start) {
        var today = LocalDate.ofInstant(clock.instant(), region.zone());
        return limits.isBookable(region, start)
                && LocalDate.ofInstant(start, region.zone()).isBefore(today.plusDays(DAYS_AHEAD));
    }

    private static Stream<Instant> grid(RegionView region, LocalDate day) {
        var midnight = day.atStartOfDay(region.zone()).toInstant();
        var next = day.plusDays(1).atStartOfDay(region.zone()).toInstant();
        return Stream.iterate(midnight, one -> one.isBefore(next), one -> one.plus(OpenTimes.GRID));
    }
}
