package org.rounds.shared;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/**
 * Makes time-ordered ids (UUID version 7): they index well and 74 random bits keep them from being
 * guessed.
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Clock ORDER = Clock.systemUTC(); // only orders rows; no rule reads it

    private Ids() {}

    public static UUID next() {
        long high = ORDER.millis() << 16 | 0x7000 | RANDOM.nextInt(0x1000);
        long low = RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
