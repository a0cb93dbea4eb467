package org.rounds.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.rounds.region.DayPolicy;
import org.rounds.shared.TimeWindow;
import org.rounds.travel.DayWays;
import org.rounds.travel.Place;
import org.rounds.travel.Roads;

/**
 * What a nurse works on one local day.
 *
 * @param shifts the parts of shifts that lie in the day; out from the base and back within each
 * @param breaks each belongs to the shift in which it may begin
 * @param area the ZIP codes that the nurse serves; none means all of the region
 */
record WorkDay(
        ZonedDateTime start,
        List<TimeWindow> shifts,
        List<Rest> breaks,
        Place base,
        Set<String> area,
        String region,
        Roads roads) {

    /**
     * A break.
     *
     * @param earliest when it may begin, and {@code latest} when it must have begun
     */
    record Rest(Instant earliest, Instant latest, Duration length) {}

    boolean serves(Place place) {
        return area.isEmpty() || place.zip() == null || area.contains(place.zip());
    }

    DayPolicy policy() {
        return DayPolicy.in(region);
    }

    DayWays ways(List<Place> places) {
        return roads.on(start, region, places);
    }
}
