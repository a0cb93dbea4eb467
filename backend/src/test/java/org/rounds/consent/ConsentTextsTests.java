package org.rounds.consent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ConsentTextsTests {

    private final ConsentTexts texts = new ConsentTexts(JsonMapper.shared());

    /**
     * Signatures name version and hash: a published text that changes needs a new version, not a
     * new hash here.
     */
    @ParameterizedTest
    @CsvSource({
        "en, 08487d06f2e657702e826462b488660de773c842e71bba41e217ee9dce2e940f",
        "es, 54f21adb27e6d6114bb71b56bcd127c8a8e15a331c53c75aebe9483318a718a8"
    })
    void aPublishedTextNeverChanges(String language, String hash) {
        assertThat(texts.text(language, "Magnesium drip").hash()).isEqualTo(hash);
    }

    @Test
    void theTextNamesRisksAlternativesAndTheRightToRefuse() {
        var text = String.join(" ", texts.text("en", "Magnesium drip").paragraphs());

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
        assertThat(texts.text("fr", "Magnesium drip").language()).isEqualTo("en");
    }
}
