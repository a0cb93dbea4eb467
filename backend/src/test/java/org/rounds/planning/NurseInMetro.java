package org.rounds.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One nurse's day in {@link Metro}: the plan that the kernel makes, and the diary beside it. */
final class NurseInMetro implements Driving {

    static final int SHIFT = 480;
    static final int WINDOW = 60;
    private static final int WANTED = 1;
    private static final double MINUTES_PER_KM = 1.35 * 60 / 32;

    /** In kilometres. */
    record Point(double x, double y) {}

    record Wish(Point place, int length) {}

    /** A confirmed visit, promised to begin within {@link #WINDOW} of {@code start}. */
    private record Visit(Point place, int start, int length) {}

    private final List<Point> places = new ArrayList<>();
    private final List<Visit> visits = new ArrayList<>(); // in driving order
    private List<int[]> busy = List.of();
    private RoutePlan plan;

    NurseInMetro(Point base) {
        places.add(base);
        places.add(base);
        plan = new RoutePlan(new Shift(0, SHIFT, 0, List.of()), List.of(), this);
    }

    @Override
    public int arrival(int from, int to, int departure) {
        return departure + way(places.get(from), places.get(to));
    }

    @Override
    public int departure(int from, int to, int arrival) {
        return arrival - way(places.get(from), places.get(to));
    }

    private static int way(Point from, Point to) {
        double km = Math.hypot(from.x() - to.x(), from.y() - to.y());
        return (int) Math.ceil(MINUTES_PER_KM * km);
    }

    void offer(Wish wish, Insertion.Slots slots, int[] added) {
        places.set(WANTED, wish.place());
        Insertion.offer(plan, WANTED, wish.length(), slots, added);
    }

    Optional<Fit> fit(Wish wish, int start) {
        places.set(WANTED, wish.place());
        return Insertion.cheapest(plan, call(WANTED, wish, start));
    }

    void fitIn(Wish wish, int start) {
        int position = fit(wish, start).orElseThrow().position();
        places.add(wish.place());
        plan = plan.insert(position, call(places.size() - 1, wish, start));
        visits.add(position, new Visit(wish.place(), start, wish.length()));
        var starts = plan.timetable().calls();
        busy = new ArrayList<>();
        for (int at = 0; at < starts.size(); at++) {
            busy.add(new int[] {starts.get(at), starts.get(at) + visits.get(at).length()});
        }
    }

    private static HouseCall call(int place, Wish wish, int start) {
        return new HouseCall(place, start, start + WINDOW, wish.length());
    }

    /** Into the diary, whatever the ways are. */
    void write(Wish wish, int start) {
        int position = (int) visits.stream().filter(one -> one.start() < start).count();
        visits.add(position, new Visit(wish.place(), start, wish.length()));
        busy =
                visits.stream()
                        .map(one -> new int[] {one.start(), one.start() + one.length()})
                        .toList();
    }

    boolean isFree(int from, int until) {
        return until <= SHIFT && busy.stream().allMatch(one -> one[1] <= from || one[0] >= until);
    }

    /**
     * Drives the day with arithmetic of its own.
     *
     * @return the visits that begin after their window, and the last if the nurse is home too late
     */
    int unkept() {
        int late = 0;
        double time = 0;
        var at = places.getFirst();
        for (var visit : visits) {
            time = Math.max(time + minutes(at, visit.place()), visit.start());
            late += time > visit.start() + WINDOW ? 1 : 0;
            time += visit.length();
            at = visit.place();
        }
        boolean homeLate = time + minutes(at, places.getFirst()) > SHIFT;
        return Math.min(visits.size(), late + (homeLate ? 1 : 0));
    }

    /** A road is a third longer than the crow flies and driven at 32 km/h. */
    private static double minutes(Point from, Point to) {
        double east = from.x() - to.x();
        double north = from.y() - to.y();
        return Math.sqrt(east * east + north * north) * 1.35 / 32 * 60;
    }
}
