package org.rounds.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rounds.planning.HouseCall;
import org.rounds.planning.Insertion;
import org.rounds.planning.RoutePlan;
import org.rounds.planning.Shift;
import org.rounds.planning.WhyNot;
import org.rounds.shared.TimeWindow;
import org.rounds.travel.DayWays;
import org.rounds.travel.Place;

/**
 * A nurse's local day as the planning kernel sees it, with room for one more visit: a route for
 * each shift, times in minutes since the day began. The one rule behind the times offered and the
 * times accepted.
 *
 * <p>Work and its ways stay within one local day. So two rounds of a nurse can never collide around
 * midnight, and the lock of one round is enough.
 */
final class DayPlan {

    private static final int BASE = 0;

    /** A visit that stands in the day. */
    record Booked(Promise promise, Instant start) {
        static final Comparator<Booked> BY_START = Comparator.comparing(Booked::start);

        TimeWindow work() {
            return TimeWindow.of(start, promise.work());
        }
    }

    /**
     * Where one more visit fits.
     *
     * @param index how many stops of the day come before it
     * @param added how many more minutes are driven
     */
    record Gap(int route, int index, int position, int added) {}

    private final WorkDay day;
    private final DayWays ways;
    private final int wantedPlace;
    private final List<RoutePlan> routes;
    private final boolean broken; // by a shift or figures that changed: nothing is added to it

    /**
     * @param booked in the order of their starts
     * @param wanted where one more visit is looked for
     */
    DayPlan(WorkDay day, List<Booked> booked, Place wanted, Instant now) {
        this(new DayPlan(day, booked, now), wanted);
    }

    /** What can be prepared before anybody says where one more visit is wanted. */
    DayPlan(WorkDay day, List<Booked> booked, Instant now) {
        this.day = day;
        this.wantedPlace = booked.size() + 1;
        var stops = booked.stream().map(one -> one.promise().place());
        this.ways = day.ways(Stream.concat(Stream.of(day.base()), stops).toList());
        this.routes = new ArrayList<>();
        int placed = 0;
        for (var shift : inOrder(day.shifts())) {
            var calls = new ArrayList<HouseCall>();
            for (int at = placed; at < booked.size(); at++) {
                if (shift.contains(booked.get(at).start())) {
                    calls.add(call(booked.get(at), at + 1, now));
                }
            }
            placed += calls.size();
            routes.add(route(shift, calls, now));
        }
        this.broken = placed < booked.size() || !routes.stream().allMatch(RoutePlan::holds);
    }

    private DayPlan(DayPlan prepared, Place wanted) {
        this.day = prepared.day;
        this.ways = prepared.ways.and(wanted);
        this.wantedPlace = prepared.wantedPlace;
        this.routes = prepared.routes.stream().map(one -> new RoutePlan(one, ways)).toList();
        this.broken = prepared.broken;
    }

    /** This day with room for one more visit at a place. */
    DayPlan toward(Place wanted) {
        return new DayPlan(this, wanted);
    }

    private static List<TimeWindow> inOrder(List<TimeWindow> shifts) {
        return shifts.stream().sorted(Comparator.comparing(TimeWindow::start)).toList();
    }

    private HouseCall call(Booked booked, int place, Instant now) {
        var arrival = booked.promise().arrival();
        int length = (int) booked.promise().work().toMinutes();
        if (!booked.start().isAfter(now)) { // begun: what is past does not move
            return new HouseCall(place, minute(booked.start()), minute(booked.start()), length);
        }
        int earliest = Math.max(minute(arrival.start()), minute(now) + 1); // not in the past
        return new HouseCall(place, earliest, minute(arrival.end()), length);
    }

    private RoutePlan route(TimeWindow shift, List<HouseCall> calls, Instant now) {
        var breaks =
                day.breaks().stream()
                        .filter(rest -> shift.contains(rest.earliest()))
                        .map(this::inMinutes)
                        .toList();
        var plan = route(shift, breaks, calls);
        if (!shift.contains(now) || !plan.holds()) {
            return plan;
        }
        var taken = new ArrayList<Shift.Break>();
        for (int at = 0; at < breaks.size(); at++) { // one that has begun does not move either
            int start = plan.timetable().breaks().get(at);
            var rest = breaks.get(at);
            taken.add(start < minute(now) ? new Shift.Break(start, start, rest.length()) : rest);
        }
        var asPlanned = route(shift, taken, calls);
        var fromNow = fromNow(shift, taken, new ArrayList<>(calls), minute(now));
        return fromNow.holds() ? fromNow : asPlanned;
    }

    /**
     * Nobody sets out before now: what began last, a call, a break or the shift, lasts until now at
     * least. A nurse who is on the way already may be where this says that it is too late to go.
     */
    private RoutePlan fromNow(
            TimeWindow shift, List<Shift.Break> breaks, List<HouseCall> calls, int now) {
        int call = (int) calls.stream().filter(one -> one.latest() <= now).count() - 1;
        int rest = (int) breaks.stream().filter(one -> one.latest() <= now).count() - 1;
        int from = minute(shift.start());
        if (call >= 0 && (rest < 0 || breaks.get(rest).latest() < calls.get(call).latest())) {
            calls.set(call, calls.get(call).until(now));
        } else if (rest >= 0) {
            var last = breaks.get(rest);
            int length = Math.max(last.length(), now - last.latest());
            breaks.set(rest, new Shift.Break(last.earliest(), last.latest(), length));
        } else {
            from = Math.max(from, now);
        }
        return new RoutePlan(new Shift(from, minute(shift.end()), BASE, breaks), calls, ways);
    }

    private RoutePlan route(TimeWindow shift, List<Shift.Break> breaks, List<HouseCall> calls) {
        var hours = new Shift(minute(shift.start()), minute(shift.end()), BASE, breaks);
        return new RoutePlan(hours, calls, ways);
    }

    private Shift.Break inMinutes(WorkDay.Rest rest) {
        return new Shift.Break(
                minute(rest.earliest()), minute(rest.latest()), (int) rest.length().toMinutes());
    }

    /** The place for a visit that adds the least driving. */
    Optional<Gap> cheapest(Promise wanted) {
        var gaps = new ArrayList<Gap>();
        int before = 0;
        for (int route = 0; route < routes.size() && !broken; route++) {
            int number = route;
            int first = before;
            Insertion.cheapest(routes.get(route), call(wanted))
                    .map(
                            fit ->
                                    new Gap(
                                            number,
                                            first + fit.position(),
                                            fit.position(),
                                            fit.added()))
                    .ifPresent(gaps::add);
            before += routes.get(route).calls().size();
        }
        return gaps.stream().min(Comparator.comparingInt(Gap::added));
    }

    /** When the visits of the day start, as early as promises allow; nothing where none holds. */
    List<Instant> starts() {
        return broken
                ? List.of()
                : routes.stream()
                        .flatMap(route -> route.timetable().calls().stream())
                        .map(this::instant)
                        .toList();
    }

    /** When all visits of the day start once this one has its place: as early as promises allow. */
    List<Instant> startsWith(Promise wanted, Gap gap) {
        var starts = new ArrayList<Instant>();
        for (int number = 0; number < routes.size(); number++) {
            var route = routes.get(number);
            var plan = number == gap.route() ? route.insert(gap.position(), call(wanted)) : route;
            plan.timetable().calls().forEach(start -> starts.add(instant(start)));
        }
        return starts;
    }

    /** Lowers the least added driving of each slot in which a visit of this length could begin. */
    void offer(Duration work, Insertion.Slots slots, int[] added) {
        if (!broken) {
            for (var route : routes) {
                Insertion.offer(route, wantedPlace, (int) work.toMinutes(), slots, added);
            }
        }
    }

    /** Of several shifts, the reason of the one that comes nearest to taking it. */
    Optional<WhyNot> whyNot(Promise wanted) {
        if (cheapest(wanted).isPresent()) {
            return Optional.empty();
        }
        int leeway = day.policy().leeway();
        if (broken) {
            return Optional.of(WhyNot.NO_GAP);
        }
        return routes.stream()
                .flatMap(route -> Insertion.whyNot(route, call(wanted), leeway).stream())
                .max(Comparator.naturalOrder())
                .or(() -> Optional.of(WhyNot.OFF_SHIFT));
    }

    private HouseCall call(Promise wanted) {
        return new HouseCall(
                wantedPlace,
                minute(wanted.arrival().start()),
                minute(wanted.arrival().end()),
                (int) wanted.work().toMinutes());
    }

    private int minute(Instant moment) {
        return (int) Duration.between(day.start().toInstant(), moment).toMinutes();
    }

    private Instant instant(int minute) {
        return day.start().toInstant().plusSeconds(60L * minute);
    }
}
