package org.rounds.consent;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The published consent texts. A published version never changes: signatures keep its version and
 * hash.
 */
@Component
class ConsentTexts {

    private final Published treatment;

    ConsentTexts(JsonMapper json) {
        try (var in = new ClassPathResource("consent/treatment-1.json").getInputStream()) {
            this.treatment = json.readValue(in, Published.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the consent text", unreadable);
        }
    }

    /**
     * @param texts the same content in each language
     */
    private record Published(String version, boolean example, List<Text> texts) {

        Text in(String language) {
            return texts.stream()
                    .filter(text -> text.language().equals(language))
                    .findFirst()
                    .orElseGet(texts::getFirst);
        }
    }

    private record Text(UUID id, String language, String title, List<String> paragraphs) {}

    /**
     * The text in a language, the first one if we do not have it, with the therapy's name in it.
     */
    ConsentTextView text(@Nullable String language, String therapyName) {
        return view(treatment.in(language == null ? "" : language), therapyName);
    }

    /** All languages of the current version. */
    Stream<ConsentTextView> texts(String therapyName) {
        return treatment.texts().stream().map(text -> view(text, therapyName));
    }

    private ConsentTextView view(Text text, String therapyName) {
        var title = text.title().replace("{therapy}", therapyName);
        var paragraphs =
                text.paragraphs().stream()
                        .map(one -> one.replace("{therapy}", therapyName))
                        .toList();
        return new ConsentTextView(
                text.id(),
                treatment.version(),
                text.language(),
                title,
                paragraphs,
                hash(title, paragraphs),
                treatment.example());
    }

    private static String hash(String title, List<String> paragraphs) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var whole = title + "\n" + String.join("\n", paragraphs);
            return HexFormat.of().formatHex(digest.digest(whole.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is missing", missing);
        }
    }
}
