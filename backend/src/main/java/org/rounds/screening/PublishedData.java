package org.rounds.screening;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the published questions and rules. A word in them that the code does not know stops the
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
    Editions editions() {
        return new Editions(Stream.of("1", "2").map(PublishedData::edition).toList());
    }

    private static Edition edition(String version) {
        return new Edition(
                read("screening/questionnaire-" + version + ".json", Questionnaire.class),
                read("screening/rules-" + version + ".json", Rules.class));
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
