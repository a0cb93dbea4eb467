package org.rounds.patient;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import org.rounds.shared.GeoPoint;

/** Where the door is, as somebody saw it on a map or stood before it. */
record SetPoint(
        @Min(-90) @Max(90) double latitude,
        @Min(-180) @Max(180) double longitude,
        @PositiveOrZero double accuracyM) {

    GeoPoint point() {
        return new GeoPoint(latitude, longitude, accuracyM);
    }
}
