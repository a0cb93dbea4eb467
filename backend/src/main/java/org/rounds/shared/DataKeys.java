package org.rounds.shared;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.validation.annotation.Validated;

/**
 * The keys that seal columns and make blind indexes. They come from files or the environment, never
 * from the database.
 */
@Configuration
@EnableConfigurationProperties(DataKeys.Settings.class)
class DataKeys {

    /**
     * @param data {@code id:base64} of 32 bytes each; the first seals, all open, so that a key can
     *     be changed
     * @param index base64 of 32 bytes for blind indexes
     */
    @Validated
    @ConfigurationProperties("rounds.keys")
    record Settings(@NotEmpty List<String> data, @NotBlank String index) {

        @Override
        public String toString() {
            return "keys";
        }
    }

    @Bean
    Aead aead(Settings settings) throws GeneralSecurityException {
        AeadConfig.register();
        var keys = KeysetHandle.newBuilder();
        for (int at = 0; at < settings.data().size(); at++) {
            var entry = importKey(settings.data().get(at));
            keys.addEntry(at == 0 ? entry.makePrimary() : entry);
        }
        return keys.build().getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    @AccessesPartialKey
    private static KeysetHandle.Builder.Entry importKey(String text)
            throws GeneralSecurityException {
        var parts = text.strip().split(":", 2);
        var bytes = Base64.getDecoder().decode(parts[1]);
        int id = Integer.parseInt(parts[0]);
        var kind =
                AesGcmParameters.builder()
                        .setKeySizeBytes(32)
                        .setIvSizeBytes(12)
                        .setTagSizeBytes(16)
                        .setVariant(
                                AesGcmParameters.Variant
                                        .TINK) // the id stands in front of each value
                        .build();
        var key =
                AesGcmKey.builder()
                        .setParameters(kind)
                        .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
                        .setIdRequirement(id)
                        .build();
        return KeysetHandle.importKey(key).withFixedId(id);
    }
}
