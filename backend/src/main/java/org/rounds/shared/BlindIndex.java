package org.rounds.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Finds a sealed value without opening others: a keyed hash of it, one kind for each use. */
@Component
public class BlindIndex {

    private static final int BYTES = 16;

    private final SecretKeySpec key;

    BlindIndex(DataKeys.Settings settings) {
        this.key =
                new SecretKeySpec(
                        Base64.getDecoder().decode(settings.index().strip()), "HmacSHA256");
    }

    /**
     * @param use separates equal values of different columns, such as {@code account.email}
     */
    public byte[] of(String use, String value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update((use + "\0").getBytes(UTF_8));
            return Arrays.copyOf(
                    mac.doFinal(value.strip().toLowerCase(Locale.ROOT).getBytes(UTF_8)), BYTES);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("HmacSHA256 is missing", missing);
        }
    }
}
