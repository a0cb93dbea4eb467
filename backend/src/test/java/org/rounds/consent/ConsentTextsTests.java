package org.rounds.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rounds.consent.ConsentKind.TREATMENT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

class ConsentTextsTests {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-24T16:00:00Z"), ZoneOffset.UTC);

    private final ConsentTexts texts = texts("classpath:consent/*.json");

    /**
     * Signatures name version and hash: a published text that changes needs a new version, not a
     * new hash here.
     */
    @ParameterizedTest
    @CsvSource({
        "TREATMENT, en, 08487d06f2e657702e826462b488660de773c842e71bba41e217ee9dce2e940f",
        "TREATMENT, es, 54f21adb27e6d6114bb71b56bcd127c8a8e15a331c53c75aebe9483318a718a8",
        "TELEHEALTH_EXAM, en, d3f670761704db147760cdd296a045ad1df0577ae98673bb984eb6d5f7ef4aff",
        "TELEHEALTH_EXAM, es, 45a50a95c340c8cb3bdfd84033669a4e9d82c46a67f0e424bd7c379ce5e231ea",
        "MESSAGES, en, 24d19565807aa6c58b64444a175832c9d33b42c556c500605e324cdf490c5b44",
        "MESSAGES, es, 150c932ddd7eca73d1a98379a35472cab31d0a208c4d09d9d7c3b29175e14bdc",
        "PHOTO, en, 1d53812874cd6524627efaf569ed234c0b53474adc07d4ba3b4dca527d7fbb4f",
        "PHOTO, es, cb95fd092a6efc0da648768f70611102516c93ba71408ab321deab2424412201"
    })
    void aPublishedTextNeverChanges(ConsentKind kind, String language, String hash) {
        assertThat(texts.text(kind, language, "Magnesium drip").hash()).isEqualTo(hash);
    }

    @ParameterizedTest
    @EnumSource
    void everyTextIsMarkedAsAnExampleAndThereInBothLanguages(ConsentKind kind) {
        var english = texts.text(kind, "en", "Magnesium drip");
        var spanish = texts.text(kind, "es", "Magnesium drip");

        assertThat(english.example()).isTrue();
        assertThat(spanish.language()).isEqualTo("es");
        assertThat(spanish.paragraphs()).hasSameSizeAs(english.paragraphs());
    }

    @Test
    void theVersionThatCameIntoForceLastIsAskedForAndNoLaterOne() {
        var withASecond = texts("classpath:consent-second-version/*.json");

        assertThat(withASecond.version(TREATMENT)).isEqualTo("2");
        assertThat(withASecond.text(TREATMENT, "es", "Drip").title()).contains("dos");
    }

    @Test
    void theTextNamesRisksAlternativesAndTheRightToRefuse() {
        var text = String.join(" ", texts.text(TREATMENT, "en", "Magnesium drip").paragraphs());

        assertThat(text)
                .contains(
                        "bruise",
                        "inflamed",
                        "leak",
                        "infected",
                        "allergic",
                        "blood pressure can drop",
                        "more fluid",
                        "death",
                        "by mouth",
                        "say no",
                        "not approved",
                        "questions");
    }

    @Test
    void anUnknownLanguageReadsTheEnglishText() {
        assertThat(texts.text(TREATMENT, "fr", "Magnesium drip").language()).isEqualTo("en");
    }

    private static ConsentTexts texts(String pattern) {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources(pattern);
            return new ConsentTexts(JsonMapper.shared(), CLOCK, files);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
