package org.rounds.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What patients may be refused with, in the language of their page. The code is in English. */
final class Refusals {

    private static final Map<String, String> SPANISH = read("shared/refusals-es.json");

    private Refusals() {}

    /** The sentence in the language that was asked for, or as it is where nobody translated it. */
    static String inWanted(String sentence) {
        return LocaleContextHolder.getLocale().getLanguage().equals("es")
                ? SPANISH.getOrDefault(sentence, sentence)
                : sentence;
    }

    private static Map<String, String> read(String name) {
        try (InputStream in = new ClassPathResource(name).getInputStream()) {
            return new JsonMapper().readValue(in, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + name, unreadable);
        }
    }
}
