package org.rounds.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Signs or refuses a consent text.
 *
 * @param hash of the text that was shown
 * @param signatureSvg the drawn signature as SVG path data
 * @param cannotDraw the typed name alone stands for the signature
 * @param authorityWords who the signer is, such as mother; needed from one who decides for the
 *     patient
 * @param questionsAnswered the signer's own word; needed for an agreement
 */
public record SignConsent(
        @NotNull UUID textId,
        @NotBlank String hash,
        @NotNull ConsentDecision decision,
        @NotBlank @Size(max = 120) String typedName,
        @Nullable String signatureSvg,
        @NotNull Boolean cannotDraw,
        @NotNull SignerAuthority authority,
        @Nullable @Size(max = 200) String authorityWords,
        @NotNull Boolean questionsAnswered) {}
