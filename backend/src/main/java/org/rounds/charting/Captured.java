package org.rounds.charting;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/**
 * One moment on both clocks (G14): the device's counts as the time of the act, ours says when we
 * learned of it. They may differ by what it takes to type and send, not by more.
 */
@Embeddable
record Captured(Instant deviceAt, Instant recordedAt) {

    static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);
    static final Duration SENDING_TAKES = Duration.ofMinutes(5);
    static final Duration WRITING_DOWN_TAKES = Duration.ofMinutes(15);

    /**
     * @param notBefore what came last on the same device
     */
    static Captured act(Instant deviceAt, Instant notBefore, Instant now) {
        return of("deviceAt", deviceAt, later(notBefore, now.minus(SENDING_TAKES)), now);
    }

    static Captured reading(Instant takenAt, Instant arrivedAt, Instant now) {
        var earliest = later(arrivedAt, now.minus(WRITING_DOWN_TAKES));
        return of("takenAt", takenAt, earliest.minus(CLOCKS_DIFFER), now);
    }

    private static Captured of(String field, Instant at, Instant earliest, Instant now) {
        if (at.isAfter(now.plus(CLOCKS_DIFFER))) {
            throw ChartingRule.inFuture(field);
        }
        if (at.isBefore(earliest)) {
            throw ChartingRule.backDated(field, earliest);
        }
        return new Captured(at, now);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
