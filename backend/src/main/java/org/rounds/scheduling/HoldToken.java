package org.rounds.scheduling;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret by which whoever took a hold proves it is theirs; only its hash is kept. */
record HoldToken(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static HoldToken next() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new HoldToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is missing", missing);
        }
    }

    @Override
    public String toString() {
        return "hold token";
    }
}
