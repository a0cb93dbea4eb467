package org.rounds.region;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.rounds.shared.GeoPoint;
import org.springframework.context.annotation.Fallback;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Places an address at the middle of its ZIP code; the data's source is in
 * docs/decisions/0010-zip-centroids.md.
 */
@Component
@Fallback
class ZipCentroids implements Geocoder {

    private static final double ACCURACY_M = 5_000;

    private final int[] zips;
    private final float[] latitudes;
    private final float[] longitudes;

    ZipCentroids() {
        var lines = read();
        zips = new int[lines.size()];
        latitudes = new float[lines.size()];
        longitudes = new float[lines.size()];
        for (int at = 0; at < zips.length; at++) {
            var parts = lines.get(at).split(" ", 3);
            zips[at] = Integer.parseInt(parts[0]);
            latitudes[at] = Float.parseFloat(parts[1]);
            longitudes[at] = Float.parseFloat(parts[2]);
        }
    }

    @Override
    public Optional<GeoPoint> locate(String line1, String city, String state, String zip) {
        int at = Arrays.binarySearch(zips, Integer.parseInt(zip));
        return at < 0
                ? Optional.empty()
                : Optional.of(new GeoPoint(latitudes[at], longitudes[at], ACCURACY_M));
    }

    private static List<String> read() {
        try (var file = new ClassPathResource("region/zip-centroids.txt.gz").getInputStream();
                var text =
                        new BufferedReader(
                                new InputStreamReader(new GZIPInputStream(file), US_ASCII))) {
            return text.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
