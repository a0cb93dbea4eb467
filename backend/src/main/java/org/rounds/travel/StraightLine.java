package org.rounds.travel;

import org.rounds.shared.GeoPoint;
import org.springframework.stereotype.Component;

/**
 * Straight line × road factor / speed, with a margin: works without a map and without a network.
 */
@Component
class StraightLine implements TravelTimes {

    private static final double KM_PER_DEGREE = 111.2;

    @Override
    public Way way(Place from, Place to, Traffic traffic) {
        var one = from.point();
        var other = to.point();
        if (one == null || other == null) {
            return new Way(0, 60 * traffic.unknownMinutes(), Way.Source.UNKNOWN_PLACE);
        }
        double km = traffic.roadFactor() * km(one, other) * (100 + traffic.marginPercent()) / 100;
        double driving =
                Math.max(60.0 * traffic.withinZipMinutes(), 3600 * km / traffic.kmPerHour());
        return new Way(
                (int) Math.ceil(driving), around(one, other, traffic), Way.Source.STRAIGHT_LINE);
    }

    /** What comes on top of driving, however that is known. */
    static int around(GeoPoint one, GeoPoint other, Traffic traffic) {
        int inexact = (one.isExact() ? 0 : 1) + (other.isExact() ? 0 : 1);
        return 60 * (traffic.aroundMinutes() + inexact * traffic.centroidMinutes());
    }

    /**
     * On a plane: within a region that is exact to a thousandth, and quick enough for every gap.
     */
    private static double km(GeoPoint one, GeoPoint other) {
        double middle = Math.toRadians((one.latitude() + other.latitude()) / 2);
        double north = one.latitude() - other.latitude();
        double east = (one.longitude() - other.longitude()) * Math.cos(middle);
        return KM_PER_DEGREE * Math.sqrt(north * north + east * east);
    }
}
