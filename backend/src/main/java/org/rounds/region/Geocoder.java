package org.rounds.region;

import java.util.Optional;
import org.rounds.shared.GeoPoint;

/**
 * Turns an address into a point. A geocoding service takes the place of the built-in one by being a
 * bean of this type.
 */
public interface Geocoder {

    /**
     * @return the point with its accuracy, so that rules about distance can tell a door from a
     *     district
     */
    Optional<GeoPoint> locate(String line1, String city, String state, String zip);
}
