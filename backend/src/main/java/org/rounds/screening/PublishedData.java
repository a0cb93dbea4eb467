package org.rounds.screening;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the published questionnaire and rules. A word in them that the code does not know stops the
 * start.
 */
@Configuration
class PublishedData {

    private static final JsonMapper STRICT =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .withConfigOverride(Set.class, PublishedData::emptyIfAbsent)
                    .withConfigOverride(List.class, PublishedData::emptyIfAbsent)
                    .build();

    @Bean
    Questionnaire questionnaire() {
        return read("screening/questionnaire-1.json", Questionnaire.class);
    }

    @Bean
    Rules screeningRules() {
        return read("screening/rules-1.json", Rules.class);
    }

    private static void emptyIfAbsent(tools.jackson.databind.cfg.MutableConfigOverride type) {
        type.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }

    private static <T> T read(String path, Class<T> type) {
        try (var in = new ClassPathResource(path).getInputStream()) {
            return STRICT.readValue(in, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + path, unreadable);
        }
    }
}
