package org.rounds.demo;

import java.time.Duration;

/**
 * How far a visit comes, in the order in which visits come along.
 *
 * @see Twist for what is out of the ordinary about it
 */
enum Fate {
    BOOKED(0),
    SCREENED(0),
    REVIEWED(0),
    ASSIGNED(0),
    EN_ROUTE(-15),
    ARRIVED(2),
    PRE_CHECK(8),
    STARTED(38),
    STOPPED(90),
    DEPARTED(118),
    CLOSED(135);

    private final int minutesSinceArrival;

    Fate(int minutesSinceArrival) {
        this.minutesSinceArrival = minutesSinceArrival;
    }

    boolean reaches(Fate other) {
        return compareTo(other) >= 0;
    }

    /**
     * How long ago the nurse must have arrived for the visit to stand here; less than nothing while
     * still driving.
     */
    Duration sinceArrival() {
        return Duration.ofMinutes(minutesSinceArrival);
    }
}
