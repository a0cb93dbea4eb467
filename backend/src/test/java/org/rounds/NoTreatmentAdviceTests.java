package org.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * NG1 to NG4: Rounds proposes, computes and rates no treatment and says of nobody that they are
 * eligible (case 40).
 */
@SpringBootTest
@Import(TestDatabase.class)
class NoTreatmentAdviceTests {

    private static final Path ROOT = Path.of("..");

    /**
     * What is shipped or shown: sources of pages and messages, data, migrations, the API and the
     * guide.
     */
    private static final List<Path> SHIPPED =
            List.of(
                    ROOT.resolve("frontend/src"),
                    Path.of("src/main"),
                    ROOT.resolve("docs/api"),
                    ROOT.resolve("docs/guide"),
                    ROOT.resolve("README.md"));

    /**
     * Quantities of a treatment that a nurse transcribes; everything else of the kind is forbidden.
     */
    private static final Set<String> TRANSCRIBED =
            Set.of("containerml", "infusedml", "container_ml", "infused_ml");

    private static final Pattern QUANTITY_OF_TREATMENT =
            Pattern.compile(
                    "dose|dosage|drip|infusionrate|flowrate|titrat|milligram|volume|.*(mg|ml|mcg|iu|meq)$|.*(_mg|_ml)$"
                            + "|eligib|recommend|suggest.*(therapy|treatment|product|order)|proposed.*(therapy|order)",
                    Pattern.CASE_INSENSITIVE);

    /** Amounts of a medicine, as in the rows of the article's chart, and words of advice. */
    private static final List<Pattern> ADVICE =
            List.of(
                    Pattern.compile(
                            "\\b\\d+(\\.\\d+)?\\s*(mg|mcg|milligrams?|mEq|g/h|mL/h|drops/min)\\b(?!\\s*/\\s*dL)"),
                    Pattern.compile("\\b(400|310|350)\\s*[-–]\\s*(420|320|360)\\b"),
                    Pattern.compile(
                            "(0|birth)\\s*(-|–|to)\\s*6\\s*(mo|months).{0,40}\\b30\\b",
                            Pattern.CASE_INSENSITIVE),
                    Pattern.compile(
                            "(pregnant|breast-?feeding)\\s+(teens?|women).{0,40}\\b(400|360|350|310)\\b",
                            Pattern.CASE_INSENSITIVE),
                    Pattern.compile(
                            "\\b(you are|patient is|is not|not)\\s+eligible\\b",
                            Pattern.CASE_INSENSITIVE),
                    Pattern.compile(
                            "recommended (dose|dosage|rate|amount|therapy|treatment)",
                            Pattern.CASE_INSENSITIVE));

    @Autowired JdbcTemplate jdbc;

    @Test
    @DisplayName(
            "case 40: no shipped text holds an amount of a medicine, a row of the dosage chart or a word of advice")
    void nothingShippedHoldsAdvice() {
        var findings =
                SHIPPED.stream()
                        .flatMap(NoTreatmentAdviceTests::files)
                        .flatMap(NoTreatmentAdviceTests::advice)
                        .toList();
        assertThat(findings).isEmpty();
    }

    @Test
    void noFieldOfTheApiHoldsADoseOrARate() throws IOException {
        var api =
                JsonMapper.builder()
                        .build()
                        .readTree(Files.readString(ROOT.resolve("docs/api/openapi.json")));
        assertThat(forbiddenFields(api)).isEmpty();
    }

    @Test
    void noColumnHoldsADoseOrARate() {
        var columns =
                jdbc.queryForList(
                        "select column_name from information_schema.columns where table_schema = database()",
                        String.class);
        assertThat(columns).isNotEmpty().filteredOn(isForbidden()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boys 14-18 410 mg",
                "Men need 400-420 a day",
                "0-6 months: 30",
                "Pregnant teens 400",
                "Run at 125 mL/h",
                "You are eligible for this drip",
                "Recommended dose"
            })
    void aPlantedPieceOfAdviceIsFound(String planted) {
        assertThat(adviceIn(planted)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dose",
                "dosageText",
                "dripRate",
                "flowRate",
                "amountMg",
                "volume",
                "eligible",
                "recommendedTherapy",
                "rate_ml"
            })
    void aPlantedFieldIsFound(String planted) {
        var schema =
                "{\"components\":{\"schemas\":{\"X\":{\"properties\":{\"%s\":{\"type\":\"string\"}}}}}}";
        assertThat(
                        forbiddenFields(
                                JsonMapper.builder().build().readTree(schema.formatted(planted))))
                .hasSize(1);
    }

    @Test
    void aTranscribedVolumeThatComesWithADefaultIsFound() {
        var schema =
                "{\"components\":{\"schemas\":{\"X\":{\"properties\":{\"infusedMl\":{\"type\":\"integer\",\"default\":500}}}}}}";
        assertThat(forbiddenFields(JsonMapper.builder().build().readTree(schema))).hasSize(1);
    }

    private static List<String> forbiddenFields(JsonNode api) {
        return api.at("/components/schemas").properties().stream()
                .flatMap(schema -> schema.getValue().path("properties").properties().stream())
                .filter(
                        field ->
                                isForbidden().test(field.getKey())
                                        || field.getValue().has("default"))
                .map(field -> field.getKey())
                .toList();
    }

    private static Predicate<String> isForbidden() {
        return name ->
                QUANTITY_OF_TREATMENT.matcher(name).find()
                        && !TRANSCRIBED.contains(name.toLowerCase(java.util.Locale.ROOT));
    }

    private static Stream<String> advice(Path file) {
        try {
            return adviceIn(Files.readString(file)).map(found -> file + ": " + found);
        } catch (MalformedInputException picture) {
            return Stream.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> adviceIn(String text) {
        return ADVICE.stream()
                .flatMap(pattern -> pattern.matcher(text).results().map(one -> one.group()));
    }

    private static Stream<Path> files(Path folder) {
        if (!Files.exists(folder)) {
            return Stream.empty();
        }
        try {
            return Files.walk(folder).filter(Files::isRegularFile);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
