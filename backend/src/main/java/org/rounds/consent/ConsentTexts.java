package org.rounds.consent;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The published consent texts. A published version never changes: signatures keep its version and
 * hash. Of each kind, the one that came into force last is asked for.
 */
@Component
class ConsentTexts {

    private final List<Published> published;
    private final Clock clock;

    ConsentTexts(
            JsonMapper json,
            Clock clock,
            @Value("${rounds.consent.texts:classpath:consent/*.json}") Resource[] files) {
        this.published = Stream.of(files).map(file -> read(json, file)).toList();
        this.clock = clock;
    }

    /**
     * @param effective from when on it is asked for
     * @param texts the same content in each language
     */
    private record Published(
            ConsentKind kind,
            String version,
            Instant effective,
            boolean example,
            List<Text> texts) {

        Text in(@Nullable String language) {
            return texts.stream()
                    .filter(text -> text.language().equals(language))
                    .findFirst()
                    .orElseGet(texts::getFirst);
        }

        ConsentTextView view(Text text, String therapyName) {
            var title = text.title().replace("{therapy}", therapyName);
            var paragraphs =
                    text.paragraphs().stream()
                            .map(one -> one.replace("{therapy}", therapyName))
                            .toList();
            return new ConsentTextView(
                    text.id(),
                    kind,
                    version,
                    text.language(),
                    title,
                    paragraphs,
                    hash(title, paragraphs),
                    example);
        }
    }

    private record Text(UUID id, String language, String title, List<String> paragraphs) {}

    /**
     * The text in a language, the first one if we do not have it, with the therapy's name in it.
     */
    ConsentTextView text(ConsentKind kind, @Nullable String language, String therapyName) {
        var current = current(kind);
        return current.view(current.in(language), therapyName);
    }

    /**
     * The text of one of these kinds that was read, in whatever language. Refused with {@code
     * consent/other-text} if it is not what holds now.
     */
    ConsentTextView read(Collection<ConsentKind> kinds, String therapyName, SignConsent request) {
        return kinds.stream()
                .map(this::current)
                .flatMap(one -> one.texts().stream().map(text -> one.view(text, therapyName)))
                .filter(
                        one ->
                                one.id().equals(request.textId())
                                        && one.hash().equals(request.hash()))
                .findAny()
                .orElseThrow(ConsentRule::otherText);
    }

    /** The version that a signature must be of to count. */
    String version(ConsentKind kind) {
        return current(kind).version();
    }

    private Published current(ConsentKind kind) {
        var now = clock.instant();
        return published.stream()
                .filter(one -> one.kind() == kind && !one.effective().isAfter(now))
                .max(comparing(Published::effective))
                .orElseThrow(() -> new IllegalStateException("No consent text for " + kind));
    }

    private static Published read(JsonMapper json, Resource file) {
        try (var in = file.getInputStream()) {
            return json.readValue(in, Published.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the consent text", unreadable);
        }
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
