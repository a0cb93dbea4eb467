package org.rounds.patient;

import org.jspecify.annotations.Nullable;
import org.rounds.shared.GeoPoint;

/** A place at which a patient is visited; its point says how exact it is. */
public record AddressView(
        AddressId id,
        String line1,
        @Nullable String line2,
        String city,
        String state,
        String zip,
        @Nullable String accessNotes,
        @Nullable GeoPoint point) {

    /** The address on one line. */
    public String line() {
        return "%s, %s, %s %s"
                .formatted(line2 == null ? line1 : line1 + " " + line2, city, state, zip);
    }
}
