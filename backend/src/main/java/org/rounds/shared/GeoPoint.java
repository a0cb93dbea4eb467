package org.rounds.shared;

/** A place on the map and how far the true place may be from it, in metres. */
public record GeoPoint(double latitude, double longitude, double accuracyM) {

    private static final double EARTH_RADIUS_M = 6_371_000;
    private static final double EXACT_M = 100;

    public GeoPoint {
        boolean onEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180; // NaN never is
        if (!onEarth || !(accuracyM >= 0)) {
            throw new IllegalArgumentException("Not a place on earth");
        }
    }

    /** Near enough to the true place to judge a check-in by it (source: domain.md section 6). */
    public boolean isExact() {
        return accuracyM < EXACT_M;
    }

    /** Straight-line distance in metres. */
    public double metresTo(GeoPoint other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double chord =
                Math.pow(Math.sin(north / 2), 2)
                        + Math.cos(Math.toRadians(latitude))
                                * Math.cos(Math.toRadians(other.latitude))
                                * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_RADIUS_M * Math.asin(Math.sqrt(chord));
    }

    /** The form kept in a sealed column. */
    public String text() {
        return latitude + "," + longitude + "," + accuracyM;
    }

    public static GeoPoint parse(String text) {
        var parts = text.split(",", -1);
        return new GeoPoint(
                Double.parseDouble(parts[0]),
                Double.parseDouble(parts[1]),
                Double.parseDouble(parts[2]));
    }
}
