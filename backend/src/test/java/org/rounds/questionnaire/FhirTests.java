package org.rounds.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rounds.screening.Edition;
import org.rounds.screening.Item;
import org.rounds.screening.Item.Option;
import org.rounds.screening.NumericEdition;
import org.rounds.shared.RuleBroken;
import org.rounds.shared.RuleBroken.Field;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Editions leave and come back as FHIR R4 Questionnaires; what does not fit is refused by name. */
class FhirTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long SEED = Long.getLong("rounds.seed", System.currentTimeMillis());

    /** Names of FHIR R4 that are outside of the subset wherever they stand. */
    private static final List<String> FOREIGN =
            List.of(
                    "id",
                    "prefix",
                    "definition",
                    "initial",
                    "readOnly",
                    "answerValueSet",
                    "contained",
                    "meta",
                    "implicitRules",
                    "valueQuantity",
                    "derivedFrom",
                    "system",
                    "_linkId",
                    "somethingElse");

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void aPublishedEditionComesBackAsItWas(String version) {
        var edition = published(version);

        var back = FhirReader.read(FhirWriter.write(edition, "active"), version);

        assertThat(back.json()).isEqualTo(back(back).json());
        assertThat(back.rules()).isEqualTo(edition.rules());
        assertThat(back.questions().items())
                .isEqualTo(edition.questions().items().stream().map(like(edition)).toList());
        assertThat(back.questions().groups()).isEqualTo(edition.questions().groups());
        assertThat(back.questions().words()).isEqualTo(edition.questions().words());
        assertThat(back.questions().emergencyText()).isEqualTo(edition.questions().emergencyText());
    }

    @Test
    void theExportIsASubsetOfFhirR4() {
        var resource = exported("2");

        assertThat(resource.path("resourceType").asString()).isEqualTo("Questionnaire");
        assertThat(resource.path("status").asString()).isEqualTo("active");
        assertThat(resource.at("/item/0/type").asString()).isEqualTo("group");
        assertThat(resource.findValues("type").stream().map(JsonNode::asString))
                .containsOnly("group", "display", "choice", "open-choice", "date", "text");
        assertThat(resource.findValues("repeats")).isEmpty();
        assertThat(resource.findValues("linkId")).hasSizeGreaterThan(52).doesNotHaveDuplicates();
    }

    @Test
    void oneForeignElementAnywhereIsRefusedByItsName() {
        System.out.printf("Seed %d%n", SEED);
        var random = new Random(SEED);
        for (int round = 0; round < 500; round++) {
            var resource = exported("2");
            var places = new ArrayList<Place>();
            collect(resource, "Questionnaire", places);
            var place = places.get(random.nextInt(places.size()));
            var name = FOREIGN.get(random.nextInt(FOREIGN.size()));
            place.node().put(name, "x");

            var wrong = refused(resource.toString());

            assertThat(wrong)
                    .as(place.path())
                    .anySatisfy(
                            field -> {
                                assertThat(field.field()).isEqualTo(place.path() + "." + name);
                                assertThat(field.message()).contains("“" + name + "”");
                            })
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/item/0/item/0, type, quantity, Questionnaire.item[0].item[0].type",
        "/item/0/item/0, type, attachment, Questionnaire.item[0].item[0].type",
        "/item/0, type, choice, Questionnaire.item[0].type",
        "'', resourceType, Patient, Questionnaire.resourceType",
        "/extension/0, url, urn:else:where, Questionnaire.extension[0].url",
        "/item/0/item/2/enableWhen/0, operator, >, Questionnaire.item[0].item[2].enableWhen[0].operator",
        "/item/1/item/0/modifierExtension/0, url, urn:x, Questionnaire.item[1].item[0].modifierExtension[0].url"
    })
    void whatAnElementMayNotSayIsRefusedByItsPlace(
            String at, String name, String value, String path) {
        var resource = exported("2");
        ((ObjectNode) resource.at(at)).put(name, value);

        assertThat(refused(resource.toString()))
                .anySatisfy(
                        field -> {
                            assertThat(field.field()).isEqualTo(path);
                            assertThat(field.message()).isNotBlank();
                        });
    }

    @Test
    void severalAnswersAreNeverTakenForOne() {
        var resource = exported("2");
        ((ObjectNode) resource.at("/item/0/item/0")).put("repeats", true);

        assertThat(refused(resource.toString()))
                .extracting(Field::field)
                .containsExactly("Questionnaire.item[0].item[0].repeats");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "nothing", "{\"a\":1,\"a\":2}", "{}", "\"Questionnaire\""})
    void whatIsNoQuestionnaireIsRefused(String text) {
        assertThat(refused(text)).isNotEmpty();
    }

    @Test
    void aPlainQuestionOfAnotherToolIsTakenOver() {
        var resource = exported("2");
        var plain = resource.withArray("/item/0/item").addObject();
        plain.put("linkId", "SCR-Z01").put("text", "Do you wear a patch?").put("type", "boolean");
        var opened = resource.withArray("/item/0/item").addObject();
        opened.put("linkId", "SCR-Z02").put("text", "Which one?").put("type", "string");
        opened.withArray("enableWhen")
                .addObject()
                .put("question", "SCR-Z01")
                .put("operator", "!=")
                .put("answerBoolean", false);

        var edition = FhirReader.read(resource.toString(), "3");

        assertThat(edition.version()).isEqualTo("3");
        assertThat(edition.questions().item("SCR-Z01").orElseThrow().codes())
                .containsExactlyInAnyOrder("YES", "NO", "NOT_SURE");
        assertThat(edition.questions().item("SCR-Z02").orElseThrow().onlyIf().getFirst().anyOf())
                .containsExactlyInAnyOrder("YES", "NOT_SURE");
    }

    @Test
    void numbersAndSeveralConditionsComeBackAsTheyWere() {
        var edition = withNumbers();

        var back = back(edition);

        assertThat(back.rules()).isEqualTo(edition.rules());
        assertThat(back.questions().items())
                .isEqualTo(edition.questions().items().stream().map(like(edition)).toList());
    }

    @Test
    void aNumberIsFhirsOwnWithItsUnitAndItsLimits() {
        var written = FhirWriter.write(withNumbers(), "draft");

        assertThat(written)
                .contains("\"type\" : \"integer\"", "\"type\" : \"decimal\"")
                .contains("\"url\" : \"urn:rounds:fhir:unit\"", "\"code\" : \"Cel\"")
                .contains("http://unitsofmeasure.org", "StructureDefinition/minValue")
                .contains("\"valueInteger\" : 72", "\"valueDecimal\" : 30")
                .contains("\"operator\" : \">\"", "\"answerInteger\" : 12")
                .contains("\"enableBehavior\" : \"all\"");
    }

    /** Of {@link #withNumbers}: the hours stand at 0, the temperature at 1, the big meal at 2. */
    @ParameterizedTest
    @CsvSource({
        "/0/extension/1, url, http://hl7.org/fhir/StructureDefinition/maxDecimalPlaces, extension[1].url",
        "/0/extension/1/valueCoding, system, urn:x, extension[1].valueCoding.system",
        "/0, type, quantity, type",
        "/0, type, text, extension",
        "/1/enableWhen/0, operator, =, enableWhen[0].answerCoding",
        "/1/enableWhen/0, operator, ~, enableWhen[0].operator",
        "/1/enableWhen/1, operator, >=, enableWhen[1].operator",
        "/2, enableBehavior, none, enableBehavior"
    })
    void whatANumberMayNotSayIsRefusedByItsPlace(
            String at, String name, String value, String path) {
        var resource = (ObjectNode) JSON.readTree(FhirWriter.write(withNumbers(), "active"));
        var group = resource.path("item").size() - 1;
        var first = resource.at("/item/%d/item".formatted(group)).size() - 3;
        var place = Integer.parseInt(at.substring(1, 2)) + first;
        ((ObjectNode) resource.at("/item/%d/item/%d%s".formatted(group, place, at.substring(2))))
                .put(name, value);

        assertThat(refused(resource.toString()))
                .extracting(Field::field)
                .contains("Questionnaire.item[%d].item[%d].%s".formatted(group, place, path));
    }

    @Test
    void aNumberTooLongForAnyAnswerIsRefusedAndNotWrittenOut() {
        var endless = FhirWriter.write(withNumbers(), "active").replace(": 72", ": 1e999999999");

        assertThat(refused(endless)).isNotEmpty();
    }

    /** An option that repeats a shared word refers to it. */
    private static UnaryOperator<Item> like(Edition edition) {
        var words = edition.questions().words();
        return item ->
                new Item(
                        item.id(),
                        item.group(),
                        item.type(),
                        item.required(),
                        item.kinds(),
                        item.remembered(),
                        item.ingredients(),
                        item.reasons(),
                        item.onlyIf(),
                        item.anyOpens(),
                        item.text(),
                        item.help(),
                        item.options().stream()
                                .map(
                                        one ->
                                                Objects.equals(one.text(), words.get(one.code()))
                                                        ? new Option(one.code(), null)
                                                        : one)
                                .toList(),
                        item.detailWhen(),
                        item.detailText(),
                        item.measure());
    }

    private static Edition withNumbers() {
        return NumericEdition.EDITION;
    }

    private static Edition back(Edition edition) {
        return FhirReader.read(FhirWriter.write(edition, "draft"), edition.version());
    }

    private record Place(ObjectNode node, String path) {}

    private static void collect(JsonNode node, String path, List<Place> places) {
        if (node instanceof ObjectNode object) {
            places.add(new Place(object, path));
            object.properties()
                    .forEach(one -> collect(one.getValue(), path + "." + one.getKey(), places));
        } else if (node.isArray()) {
            for (int at = 0; at < node.size(); at++) {
                collect(node.get(at), path + "[" + at + "]", places);
            }
        }
    }

    private static List<Field> refused(String json) {
        var broken = catchThrowableOfType(RuleBroken.class, () -> FhirReader.read(json, "3"));
        assertThat(broken).isNotNull();
        assertThat(broken.rule()).isEqualTo("questionnaire/fhir");
        return broken.fields();
    }

    private static ObjectNode exported(String version) {
        return (ObjectNode) JSON.readTree(FhirWriter.write(published(version), "active"));
    }

    static Edition published(String version) {
        return Edition.read(
                "{\"questions\":%s,\"rules\":%s}"
                        .formatted(
                                resource("questionnaire-" + version),
                                resource("rules-" + version)));
    }

    private static String resource(String name) {
        try {
            return Files.readString(Path.of("src/main/resources/screening", name + ".json"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
