package org.rounds.screening;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.rounds.screening.Rules.Raised;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.json.JsonMapper;

/**
 * Questions and the rules that rate their answers, published together. It never changes once
 * published.
 */
public record Edition(Questionnaire questions, Rules rules) {

    private static final JsonMapper STRICT =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .withConfigOverride(Set.class, Edition::emptyIfAbsent)
                    .withConfigOverride(List.class, Edition::emptyIfAbsent)
                    .changeDefaultPropertyInclusion(
                            with -> with.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    public Edition {
        if (!questions.version().equals(rules.version())) {
            throw new IllegalArgumentException("Questions and rules are of different versions");
        }
    }

    public String version() {
        return questions.version();
    }

    /** What the rules say to answers to the whole questionnaire. */
    public List<Raised> rate(List<Answer> answers, VisitFacts visit) {
        var asked = questions.asked(ScreeningKind.FULL, visit);
        return rules.evaluate(Answers.of(ScreeningKind.FULL, answers, asked, false), visit);
    }

    /**
     * @throws tools.jackson.core.JacksonException if there is a word in it that the code does not
     *     know
     */
    public static Edition read(String json) {
        return STRICT.readValue(json, Edition.class);
    }

    /** As {@link #read} takes it. */
    public String json() {
        return STRICT.writeValueAsString(this);
    }

    /** One that is shipped. A word in it that the code does not know stops the start. */
    static Edition shipped(String version) {
        return new Edition(
                resource("screening/questionnaire-" + version + ".json", Questionnaire.class),
                resource("screening/rules-" + version + ".json", Rules.class));
    }

    private static <T> T resource(String path, Class<T> type) {
        try (var in = new ClassPathResource(path).getInputStream()) {
            return STRICT.readValue(in, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + path, unreadable);
        }
    }

    private static void emptyIfAbsent(MutableConfigOverride type) {
        type.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }
}
