package org.rounds.travel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.rounds.shared.GeoPoint;

/**
 * Ways by a road service, each asked for once and in the background: whoever needs a way that is
 * not known yet gets the straight line's, and nobody waits, least of all inside a transaction.
 */
class RoadTimes implements TravelTimes {

    private static final int KEPT = 200_000;

    private record Pair(GeoPoint from, GeoPoint to) {}

    private final RoadService service;
    private final Executor background;
    private final StraightLine otherwise = new StraightLine();
    private final Set<Pair> asked = ConcurrentHashMap.newKeySet();
    private final Map<Pair, Integer> seconds =
            Collections.synchronizedMap(
                    new LinkedHashMap<>() {
                        @Override
                        protected boolean removeEldestEntry(Map.Entry<Pair, Integer> eldest) {
                            return size() > KEPT;
                        }
                    });

    RoadTimes(RoadService service, Executor background) {
        this.service = service;
        this.background = background;
    }

    @Override
    public Way way(Place from, Place to, Traffic traffic) {
        var one = from.point();
        var other = to.point();
        if (one == null || other == null) {
            return otherwise.way(from, to, traffic);
        }
        var pair = new Pair(one, other);
        var driving = seconds.get(pair);
        if (driving == null) {
            askLater(pair);
            return otherwise.way(from, to, traffic);
        }
        int least = 60 * traffic.withinZipMinutes();
        int around = StraightLine.around(one, other, traffic);
        return new Way(Math.max(least, driving), around, Way.Source.ROADS);
    }

    private void askLater(Pair pair) {
        if (!asked.add(pair)) {
            return;
        }
        try {
            background.execute(() -> ask(pair));
        } catch (RejectedExecutionException full) {
            asked.remove(pair); // the next who needs it asks again
        }
    }

    private void ask(Pair pair) {
        try {
            service.ask(pair.from(), pair.to()).ifPresent(found -> seconds.put(pair, found));
        } finally {
            asked.remove(pair);
        }
    }
}
