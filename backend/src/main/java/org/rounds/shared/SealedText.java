package org.rounds.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals a column with health or contact data: AES-256-GCM, the key's id in front of the value. */
@Component
@Converter
public class SealedText implements AttributeConverter<@Nullable String, byte @Nullable []> {

    private static final byte[] CONTEXT = "rounds".getBytes(UTF_8);

    private final Aead aead;

    SealedText(Aead aead) {
        this.aead = aead;
    }

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable String text) {
        return text == null ? null : seal(text);
    }

    @Override
    public @Nullable String convertToEntityAttribute(byte @Nullable [] sealed) {
        return sealed == null ? null : open(sealed);
    }

    public byte[] seal(String text) {
        return sealBytes(text.getBytes(UTF_8));
    }

    public String open(byte[] sealed) {
        return new String(openBytes(sealed), UTF_8);
    }

    public byte[] sealBytes(byte[] plain) {
        try {
            return aead.encrypt(plain, CONTEXT);
        } catch (GeneralSecurityException cannotSeal) {
            throw new IllegalStateException("A value cannot be sealed", cannotSeal);
        }
    }

    public byte[] openBytes(byte[] sealed) {
        try {
            return aead.decrypt(sealed, CONTEXT);
        } catch (GeneralSecurityException altered) {
            throw new IllegalStateException(
                    "A sealed value was altered or its key is missing", altered);
        }
    }
}
