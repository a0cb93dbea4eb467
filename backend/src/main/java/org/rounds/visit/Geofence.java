package org.rounds.visit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rounds.shared.GeoPoint;

/**
 * Judges a check-in: 400 m round the address, and only by points that are good enough (E3, E4 of
 * domain.md section 6).
 */
final class Geofence {

    private static final double RADIUS_M = 400;

    private Geofence() {}

    static Optional<EvvException> judge(@Nullable GeoPoint address, @Nullable GeoPoint device) {
        if (device == null) {
            return Optional.of(EvvException.LOCATION_MISSING);
        }
        if (address == null || !address.isExact() || device.accuracyM() > RADIUS_M) {
            return Optional.of(EvvException.LOCATION_UNCERTAIN);
        }
        return address.metresTo(device) > RADIUS_M
                ? Optional.of(EvvException.LOCATION)
                : Optional.empty();
    }
}
