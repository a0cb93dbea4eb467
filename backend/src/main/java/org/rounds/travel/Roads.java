package org.rounds.travel;

import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** How long ways take. */
@Component
public class Roads {

    private final TravelTimes times;

    Roads(TravelTimes times) {
        this.times = times;
    }

    /** Ways by the straight line alone, for who needs no application around it. */
    public static Roads straight() {
        return new Roads(new StraightLine());
    }

    /**
     * The ways between places on a day that begins at {@code day}.
     *
     * @param region its code, by which traffic figures are kept
     */
    public DayWays on(ZonedDateTime day, String region, List<Place> places) {
        return new DayWays(places, day, times, Traffic.in(region));
    }
}
