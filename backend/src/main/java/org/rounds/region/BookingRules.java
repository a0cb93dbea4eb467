package org.rounds.region;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * How late a region's patients may book, change and cancel.
 *
 * @param leadTime from now to the start of the first time that is offered
 * @param sameDayUntil local time from which on the same day is not offered any more; absent where
 *     it always is
 * @param arrivalWindow how long after the start a patient is told the nurse may arrive
 * @param rescheduleUntil how long before the arrival window a patient may move the visit
 * @param cancelUntil how long before the arrival window a patient may cancel the visit
 */
public record BookingRules(
        Duration leadTime,
        @Nullable LocalTime sameDayUntil,
        Duration arrivalWindow,
        Duration rescheduleUntil,
        Duration cancelUntil) {

    /** The last moment at which a patient moves a visit without calling. */
    public Instant lastMoveAt(Instant windowStart) {
        return windowStart.minus(rescheduleUntil);
    }

    /** The last moment at which a patient cancels a visit without calling. */
    public Instant lastCancelAt(Instant windowStart) {
        return windowStart.minus(cancelUntil);
    }
}
