package org.rounds.travel;

import org.jspecify.annotations.Nullable;
import org.rounds.shared.GeoPoint;

/** Somewhere to drive to, as exactly as it is known. */
public record Place(@Nullable String zip, @Nullable GeoPoint point) {

    public static final Place UNKNOWN = new Place(null, null);

    /** The form kept in a sealed column. */
    public String text() {
        return (zip == null ? "" : zip) + "|" + (point == null ? "" : point.text());
    }

    public static Place parse(@Nullable String text) {
        if (text == null) {
            return UNKNOWN;
        }
        var parts = text.split("\\|", -1);
        return new Place(
                parts[0].isEmpty() ? null : parts[0],
                parts[1].isEmpty() ? null : GeoPoint.parse(parts[1]));
    }
}
