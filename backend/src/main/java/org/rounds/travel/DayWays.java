package org.rounds.travel;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rounds.planning.Driving;

/**
 * The ways between the places of one day, in minutes since its start, whole and rounded up. Leaving
 * in a slow hour, a nurse waits for the next one if that is wiser: so leaving later never means
 * arriving earlier.
 */
public final class DayWays implements Driving {

    private static final int HOUR = 60;

    private final List<Place> places;
    private final TravelTimes times;
    private final Traffic traffic;
    private final int[] percent; // by hour since the day's start, one more in autumn
    private final @Nullable Way[] known;
    private final @Nullable DayWays before; // knows the ways between all places but the last

    DayWays(List<Place> places, ZonedDateTime day, TravelTimes times, Traffic traffic) {
        this.places = List.copyOf(places);
        this.times = times;
        this.traffic = traffic;
        this.before = null;
        this.known = new Way[places.size() * places.size()];
        this.percent = new int[25];
        for (int hour = 0; hour < percent.length; hour++) {
            percent[hour] = traffic.percentByHour().get(day.plusHours(hour).getHour());
        }
    }

    private DayWays(DayWays before, Place more) {
        var all = new ArrayList<Place>(before.places.size() + 1);
        all.addAll(before.places);
        all.add(more);
        this.places = all;
        this.times = before.times;
        this.traffic = before.traffic;
        this.before = before;
        this.known = new Way[2 * all.size()];
        this.percent = before.percent;
    }

    /** These ways and those from and to one more place, whose index is the next one. */
    public DayWays and(Place more) {
        return new DayWays(this, more);
    }

    /** The way as it is known, for the same question the same all day. */
    public Way way(int from, int to) {
        int last = places.size() - 1;
        if (before != null && from != last && to != last) {
            return before.way(from, to);
        }
        int at = index(from, to);
        var way = known[at];
        if (way == null) {
            way = times.way(places.get(from), places.get(to), traffic);
            known[at] = way;
        }
        return way;
    }

    private int index(int from, int to) {
        int size = places.size();
        if (before == null) {
            return from * size + to;
        }
        return from == size - 1 ? to : size + from;
    }

    @Override
    public int arrival(int from, int to, int departure) {
        if (from == to) {
            return departure;
        }
        var way = way(from, to);
        int hour = Math.floorDiv(departure, HOUR);
        int best = departure + minutes(way, hour++);
        while (hour * HOUR < best) {
            best = Math.min(best, hour * HOUR + minutes(way, hour));
            hour++;
        }
        return best;
    }

    @Override
    public int departure(int from, int to, int arrival) {
        if (from == to) {
            return arrival;
        }
        var way = way(from, to);
        int hour = Math.floorDiv(arrival, HOUR);
        while (arrival - minutes(way, hour) < hour * HOUR) {
            hour--;
        }
        return Math.min(hour * HOUR + HOUR - 1, arrival - minutes(way, hour));
    }

    private int minutes(Way way, int hour) {
        int slow = percent[Math.clamp(hour, 0, percent.length - 1)];
        return Math.ceilDiv(way.driving() * slow + way.around() * 100, 100 * 60);
    }
}
