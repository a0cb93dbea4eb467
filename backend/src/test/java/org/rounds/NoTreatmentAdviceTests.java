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
import org.rounds.shared.TreatmentAdvice;
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
        assertThat(TreatmentAdvice.in(planted)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This dose suits you",
                "La dosis para usted",
                "Tome 400 mg",
                "We set the drip rate",
                "La velocidad de la infusión",
                "You are ineligible",
                "Usted es elegible",
                "You will benefit from it",
                "Tiene muchos beneficios",
                "Recomendamos vitamina C"
            })
    void advicePlantedInAQuestionIsFound(String planted) {
        assertThat(TreatmentAdvice.inQuestions(planted)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What was your heart rate this morning?",
                "Has a doctor told you to avoid fluids?",
                "¿Le pusieron un suero o goteo esta semana?",
                "Last blood sugar, such as 110 mg/dL"
            })
    void whatAsksForAFactIsNoAdvice(String asked) {
        assertThat(TreatmentAdvice.inQuestions(asked)).isEmpty();
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
            return TreatmentAdvice.in(Files.readString(file)).map(found -> file + ": " + found);
        } catch (MalformedInputException picture) {
            return Stream.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
