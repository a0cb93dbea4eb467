package org.rounds.travel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rounds.shared.GeoPoint;

class TravelTimesTests {

    private static final ZonedDateTime DAY =
            LocalDate.of(2026, 12, 1).atStartOfDay(ZoneId.of("America/Phoenix"));
    private static final Place DOWNTOWN = exact("85003", 33.451, -112.078);
    private static final Place SCOTTSDALE = exact("85251", 33.494, -111.921);
    private static final Place PEORIA = exact("85383", 33.798, -112.305);

    @Test
    void aWayTakesLongerInTheRushHour() {
        var ways = ways(DOWNTOWN, SCOTTSDALE);

        assertThat(ways.arrival(0, 1, at(3, 0)) - at(3, 0)).isEqualTo(38);
        assertThat(ways.arrival(0, 1, at(8, 0)) - at(8, 0)).isEqualTo(51);
        assertThat(ways.way(0, 1).source()).isEqualTo(Way.Source.STRAIGHT_LINE);
    }

    @Test
    void twoHomesInOneZipCodeAreNeverNextDoor() {
        assertThat(minutes(DOWNTOWN, DOWNTOWN)).isEqualTo(10);
    }

    @Test
    void whereOnlyTheZipCodeIsKnownTheWayIsLongerForEachSuchEnd() {
        var middle = new Place("85003", new GeoPoint(33.451, -112.078, 5_000));

        assertThat(minutes(DOWNTOWN, middle)).isEqualTo(13);
        assertThat(minutes(middle, middle)).isEqualTo(16);
    }

    @Test
    void aPlaceThatNobodyKnowsIsHalfAnHourFromEverywhere() {
        assertThat(minutes(Place.UNKNOWN, DOWNTOWN)).isEqualTo(30);
        assertThat(ways(Place.UNKNOWN, PEORIA).way(0, 1).source())
                .isEqualTo(Way.Source.UNKNOWN_PLACE);
    }

    @Test
    void leavingLaterNeverMeansArrivingEarlierAndBothQuestionsAgree() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int pair = 0; pair < 50; pair++) {
            var ways =
                    ways(
                            exact("85003", 33 + random.nextDouble(), -112 + random.nextDouble()),
                            exact("85004", 33 + random.nextDouble(), -112 + random.nextDouble()));
            for (int leave = 0; leave < 1_380; leave++) {
                int arrival = ways.arrival(0, 1, leave);
                assertThat(ways.arrival(0, 1, leave + 1))
                        .as("seed %d", seed)
                        .isGreaterThanOrEqualTo(arrival);
                assertThat(ways.departure(0, 1, arrival))
                        .as("seed %d", seed)
                        .isGreaterThanOrEqualTo(leave);
                assertThat(ways.departure(0, 1, arrival - 1)).as("seed %d", seed).isLessThan(leave);
            }
        }
    }

    @Test
    void theHoursOfTheClockChangeKeepTheirTraffic() {
        var spring = LocalDate.of(2027, 3, 14).atStartOfDay(ZoneId.of("America/Denver"));
        var places = List.of(DOWNTOWN, SCOTTSDALE);
        var usual = Roads.straight().on(spring.plusDays(1), "X", places);

        var changed = Roads.straight().on(spring, "X", places);

        assertThat(changed.arrival(0, 1, at(7, 0)) - at(7, 0)) // 08:00 on the wall
                .isEqualTo(usual.arrival(0, 1, at(8, 0)) - at(8, 0));
    }

    @Test
    void aPlaceComesBackFromItsColumnAsItWas() {
        for (var place : List.of(Place.UNKNOWN, PEORIA, new Place("85003", null))) {
            assertThat(Place.parse(place.text())).isEqualTo(place);
        }
        assertThat(Place.parse(null)).isEqualTo(Place.UNKNOWN);
    }

    private static int minutes(Place from, Place to) {
        return ways(from, to).arrival(0, 1, at(3, 0)) - at(3, 0);
    }

    private static DayWays ways(Place... places) {
        return Roads.straight().on(DAY, "X", List.of(places));
    }

    private static int at(int hour, int minute) {
        return 60 * hour + minute;
    }

    private static Place exact(String zip, double latitude, double longitude) {
        return new Place(zip, new GeoPoint(latitude, longitude, 20));
    }
}
