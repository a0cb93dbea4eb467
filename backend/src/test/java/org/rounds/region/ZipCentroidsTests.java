package org.rounds.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rounds.shared.GeoPoint;

class ZipCentroidsTests {

    private final ZipCentroids centroids = new ZipCentroids();

    @Test
    void anAddressIsPlacedInTheMiddleOfItsZipCodeAndCountsAsFiveKilometresVague() {
        var downtownPhoenix = new GeoPoint(33.452, -112.070, 0);

        var place = centroids.locate("1 Example Street", "Phoenix", "AZ", "85004").orElseThrow();

        assertThat(place.metresTo(downtownPhoenix)).isLessThan(100);
        assertThat(place.accuracyM()).isEqualTo(5_000);
    }

    @Test
    void zipCodesWithLeadingZerosAreFound() {
        assertThat(centroids.locate("", "", "PR", "00601")).isPresent();
    }

    @Test
    void anUnknownZipCodeIsNotGuessed() {
        assertThat(centroids.locate("", "", "AZ", "00000")).isEmpty();
    }
}
