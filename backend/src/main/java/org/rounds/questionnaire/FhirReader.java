package org.rounds.questionnaire;

import static org.rounds.questionnaire.FhirNames.EMERGENCY_TEXT;
import static org.rounds.questionnaire.FhirNames.FLAG;
import static org.rounds.questionnaire.FhirNames.WORD;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rounds.screening.Edition;
import org.rounds.screening.Rules.Rule;
import org.rounds.shared.RuleBroken.Field;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the subset of FHIR R4 Questionnaire that docs/decisions/0012 names. Anything else is
 * refused by its name and place, all at once, and nothing is taken over.
 */
final class FhirReader {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build();

    private final List<Field> wrong = new ArrayList<>();
    private final Map<Integer, ObjectNode> flags = new TreeMap<>();
    private final ObjectNode words = JSON.createObjectNode();
    private final ArrayNode groups = JSON.createArrayNode();
    private final ArrayNode items = JSON.createArrayNode();

    private FhirReader() {}

    /**
     * Refused with {@code questionnaire/fhir} (422).
     *
     * @param version of the edition that comes out, whatever the resource calls itself
     */
    static Edition read(String json, String version) {
        var reader = new FhirReader();
        var edition = reader.edition(parse(json), version);
        if (!reader.wrong.isEmpty()) {
            throw QuestionnaireRule.fhir(reader.wrong);
        }
        try {
            return Edition.read(edition.toString());
        } catch (JacksonException | IllegalArgumentException unreadable) {
            throw QuestionnaireRule.fhir(
                    List.of(new Field("Questionnaire", "A condition of a flag is not known")));
        }
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException unreadable) {
            throw QuestionnaireRule.fhir(
                    List.of(new Field("Questionnaire", "The file is not readable as JSON")));
        }
    }

    private ObjectNode edition(JsonNode json, String version) {
        var resource = new FhirElement(json, "Questionnaire", wrong);
        if (!resource.text("resourceType").equals("Questionnaire")) {
            resource.refuse("resourceType", "Only a Questionnaire can be imported");
        }
        Stream.of("url", "version", "status").forEach(resource::text);
        FhirPhrase.read(resource, "title");
        var questions = JSON.createObjectNode();
        questions.put("version", version);
        questions.put("example", resource.flag("experimental"));
        resource.children("extension").forEach(one -> extension(one, questions));
        if (!questions.has("emergencyText")) {
            resource.refuse("extension", "The extension “%s” is missing".formatted(EMERGENCY_TEXT));
        }
        questions.set("words", words);
        var byId = questionsOf(json);
        resource.children("item").forEach(group -> group(group, byId));
        resource.nothingElse();
        questions.set("groups", groups);
        questions.set("items", items);
        var edition = JSON.createObjectNode();
        edition.set("questions", questions);
        edition.putObject("rules").put("version", version).putArray("rules").addAll(flags.values());
        return edition;
    }

    private void extension(FhirElement one, ObjectNode questions) {
        var url = one.text("url");
        switch (url) {
            case EMERGENCY_TEXT ->
                    questions.set("emergencyText", FhirPhrase.read(one, "valueString"));
            case WORD -> word(one);
            case FLAG -> flag(one, null);
            default -> one.refuse("url", "The extension “%s” cannot be imported".formatted(url));
        }
        one.nothingElse();
    }

    private void word(FhirElement word) {
        var code = new String[] {""};
        var text = JSON.createObjectNode();
        word.children("extension")
                .forEach(
                        part -> {
                            switch (part.text("url")) {
                                case "code" -> code[0] = part.text("valueCode");
                                case "text" -> text.setAll(FhirPhrase.read(part, "valueString"));
                                default -> part.refuse("url", "Only “code” and “text” stand here");
                            }
                            part.nothingElse();
                        });
        words.set(code[0], text);
    }

    private void group(FhirElement group, Map<String, JsonNode> questions) {
        var id = group.text("linkId");
        groups.addObject().put("id", id).set("title", FhirPhrase.read(group, "text"));
        if (!group.text("type").equals("group")) {
            group.refuse("type", "Every question stands in a group");
        }
        group.children("item")
                .forEach(
                        item -> {
                            var question = new FhirQuestion(item, words, questions);
                            items.add(question.read(id));
                            question.flags().forEach(flag -> flag(flag, question.id()));
                            item.nothingElse();
                        });
        group.nothingElse();
    }

    /**
     * @param item the question that it stands at
     */
    private void flag(FhirElement flag, @Nullable String item) {
        var rule = FhirFlag.read(flag);
        var order = rule.remove("order");
        var each = rule.remove("each-asked");
        boolean eachAsked = each != null && each.asBoolean();
        if (item != null) {
            rule.put("item", item);
        } else if (eachAsked) {
            rule.put("item", Rule.EACH_ASKED);
        }
        int at =
                order == null
                        ? flags.keySet().stream().max(Comparator.naturalOrder()).orElse(-1) + 1
                        : order.asInt();
        if (flags.put(at, rule) != null) {
            flag.refuse("Two flags have the order %d".formatted(at));
        }
    }

    /** Each question by its id, for the conditions that name it. */
    private static Map<String, JsonNode> questionsOf(JsonNode resource) {
        var questions = new TreeMap<String, JsonNode>();
        resource.path("item")
                .valueStream()
                .flatMap(group -> group.path("item").valueStream())
                .forEach(item -> questions.put(item.path("linkId").asString(""), item));
        return questions;
    }
}
