package org.rounds.launcher;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes the secrets of one installation: 32 random bytes each. */
public final class Key {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Key() {}

    public static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
