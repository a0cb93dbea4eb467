package org.rounds.shared;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A moment as people read it: the instant, and the wall time at the address with its zone. */
public record When(Instant at, LocalDateTime local, ZoneId zone) {

    public static When of(Instant at, ZoneId zone) {
        return new When(at, LocalDateTime.ofInstant(at, zone), zone);
    }
}
