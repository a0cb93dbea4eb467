package org.rounds.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Ticks like the real clock, ahead of it or behind it. */
class MovableClock extends Clock {

    private final InstantSource real = InstantSource.system();
    private volatile Duration ahead = Duration.ZERO;

    void moveTo(Instant moment) {
        ahead = Duration.between(real.instant(), moment);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Zones are those of the addresses");
    }
}
