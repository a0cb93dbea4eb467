package org.rounds.scheduling;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.security.crypto.keygen.KeyGenerators;

/** The secret by which whoever took a hold proves it is theirs; only its hash is kept. */
record HoldToken(String text) {

    static HoldToken next() {
        var bytes = KeyGenerators.secureRandom(32).generateKey();
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
