package org.rounds.scheduling;

import java.time.Duration;
import java.time.Instant;
import org.rounds.shared.TimeWindow;
import org.rounds.travel.Place;

/**
 * What a patient is told, and what it takes. The start inside the window may move; the window only
 * with the patient's consent.
 *
 * @param arrival the work begins in it, at its very end at the latest
 */
record Promise(Place place, TimeWindow arrival, Duration work) {

    Promise at(Place exact) {
        return new Promise(exact, arrival, work);
    }

    /** The same with the arrival window of another start. */
    Promise from(Instant start) {
        return new Promise(place, TimeWindow.of(start, arrival.length()), work);
    }

    /** Whatever happens, the nurse is in the home within this. */
    TimeWindow longest() {
        return new TimeWindow(arrival.start(), arrival.end().plus(work));
    }
}
