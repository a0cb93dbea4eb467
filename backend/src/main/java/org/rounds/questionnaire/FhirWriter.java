package org.rounds.questionnaire;

import static org.rounds.questionnaire.FhirNames.ASKED_IN;
import static org.rounds.questionnaire.FhirNames.CANONICAL;
import static org.rounds.questionnaire.FhirNames.DETAIL;
import static org.rounds.questionnaire.FhirNames.EMERGENCY_TEXT;
import static org.rounds.questionnaire.FhirNames.FLAG;
import static org.rounds.questionnaire.FhirNames.HELP;
import static org.rounds.questionnaire.FhirNames.INGREDIENT;
import static org.rounds.questionnaire.FhirNames.INSTEAD;
import static org.rounds.questionnaire.FhirNames.LONGEST_TEXT;
import static org.rounds.questionnaire.FhirNames.REASON;
import static org.rounds.questionnaire.FhirNames.REMEMBERED;
import static org.rounds.questionnaire.FhirNames.SEVERAL;
import static org.rounds.questionnaire.FhirNames.TRANSLATION;
import static org.rounds.questionnaire.FhirNames.WORD;

import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rounds.screening.Edition;
import org.rounds.screening.FormView.ItemType;
import org.rounds.screening.Item;
import org.rounds.screening.Item.Option;
import org.rounds.screening.Phrase;
import org.rounds.screening.Questionnaire;
import org.rounds.screening.Rules.Rule;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes an edition as a FHIR R4 Questionnaire, for staff: the flags are in it
 * (docs/decisions/0012). {@link FhirReader} reads it back without loss.
 */
final class FhirWriter {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
    private static final Phrase TITLE =
            new Phrase("Questions before a visit", "Preguntas antes de una visita");

    private final Edition edition;
    private final Questionnaire questions;

    private FhirWriter(Edition edition) {
        this.edition = edition;
        this.questions = edition.questions();
    }

    /**
     * @param status {@code draft} or {@code active}
     */
    static String write(Edition edition, String status) {
        return JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsString(new FhirWriter(edition).resource(status));
    }

    private ObjectNode resource(String status) {
        var resource = JSON.createObjectNode();
        resource.put("resourceType", "Questionnaire");
        resource.put("url", CANONICAL);
        resource.put("version", edition.version());
        say(resource, "title", TITLE);
        resource.put("status", status);
        resource.put("experimental", questions.example());
        var extensions = resource.putArray("extension");
        say(extension(extensions, EMERGENCY_TEXT), "valueString", questions.emergencyText());
        questions.words().forEach((code, text) -> word(extensions, code, text));
        flags(extensions, null);
        flags(extensions, Rule.EACH_ASKED);
        var groups = resource.putArray("item");
        questions.groups().forEach(group -> group(groups.addObject(), group));
        return resource;
    }

    private static void word(ArrayNode extensions, String code, Phrase text) {
        var parts = extension(extensions, WORD).putArray("extension");
        extension(parts, "code").put("valueCode", code);
        say(extension(parts, "text"), "valueString", text);
    }

    private void group(ObjectNode node, Questionnaire.Group group) {
        node.put("linkId", group.id());
        say(node, "text", group.title());
        node.put("type", "group");
        var items = node.putArray("item");
        questions.items().stream()
                .filter(item -> item.group().equals(group.id()))
                .forEach(item -> question(items.addObject(), item));
    }

    private void question(ObjectNode node, Item item) {
        node.put("linkId", item.id());
        say(node, "text", item.text());
        node.put("type", type(item.type()));
        node.put("required", item.required());
        if (item.type() == ItemType.TEXT || item.type() == ItemType.LIST) {
            node.put("maxLength", LONGEST_TEXT);
        }
        extensions(node.putArray("extension"), item);
        options(node, item);
        FhirEnableWhen.write(node, item, questions);
        below(node, item);
    }

    private static String type(ItemType type) {
        return switch (type) {
            case YES_NO_UNSURE, CHOICE, MULTI -> "choice";
            case LIST -> "open-choice";
            case DATE -> "date";
            case TEXT -> "text";
            case INTEGER -> "integer";
            case DECIMAL -> "decimal";
        };
    }

    private void extensions(ArrayNode extensions, Item item) {
        item.kinds().stream()
                .sorted()
                .forEach(kind -> extension(extensions, ASKED_IN).put("valueCode", kind.name()));
        if (item.remembered()) {
            extension(extensions, REMEMBERED).put("valueBoolean", true);
        }
        item.ingredients().stream()
                .sorted()
                .forEach(code -> extension(extensions, INGREDIENT).put("valueCode", code));
        item.reasons().stream()
                .sorted()
                .forEach(one -> extension(extensions, REASON).put("valueCode", one.name()));
        FhirNumber.write(extensions, item);
        flags(extensions, item.id());
    }

    /** What a tool must not overlook stands among the modifiers. */
    private void options(ObjectNode node, Item item) {
        if (item.type() == ItemType.MULTI) {
            extension(node.putArray("modifierExtension"), SEVERAL).put("valueBoolean", true);
        }
        if (item.options().isEmpty()) {
            return;
        }
        boolean instead = item.type() == ItemType.DATE || item.asksForNumber();
        var list = node.putArray(instead ? "modifierExtension" : "answerOption");
        for (var option : item.options()) {
            coding((instead ? extension(list, INSTEAD) : list.addObject()), option);
        }
    }

    private void coding(ObjectNode node, Option option) {
        var own = option.text();
        var coding = node.putObject("valueCoding");
        coding.put("code", option.code());
        say(coding, "display", own == null ? shared(option.code()) : own);
    }

    private Phrase shared(String code) {
        return questions.words().getOrDefault(code, new Phrase(code, ""));
    }

    private static void detail(ObjectNode node, String question, Collection<String> codes) {
        var conditions = node.putArray("enableWhen");
        codes.stream()
                .sorted()
                .forEach(
                        code -> {
                            var condition = conditions.addObject();
                            condition.put("question", question);
                            condition.put("operator", "=");
                            condition.putObject("answerCoding").put("code", code);
                        });
        node.put("enableBehavior", "any");
    }

    /** Help and the words that an option asks for are items below the question. */
    private static void below(ObjectNode node, Item item) {
        var help = item.help();
        var detail = item.detailText();
        if (help == null && detail == null) {
            return;
        }
        var items = node.putArray("item");
        if (help != null) {
            var one = items.addObject().put("linkId", item.id() + HELP);
            say(one, "text", help);
            one.put("type", "display");
        }
        if (detail != null) {
            var one = items.addObject().put("linkId", item.id() + DETAIL);
            say(one, "text", detail);
            one.put("type", "text");
            one.put("maxLength", LONGEST_TEXT);
            detail(one, item.id(), item.detailWhen());
        }
    }

    private void flags(ArrayNode extensions, @Nullable String item) {
        var rules = edition.rules().rules();
        for (int order = 0; order < rules.size(); order++) {
            if (Objects.equals(rules.get(order).item(), item)) {
                FhirFlag.write(
                        extension(extensions, FLAG).putArray("extension"), rules.get(order), order);
            }
        }
    }

    static ObjectNode extension(ArrayNode extensions, String url) {
        return extensions.addObject().put("url", url);
    }

    static void say(ObjectNode node, String name, Phrase phrase) {
        node.put(name, phrase.en());
        var spanish =
                extension(node.putObject("_" + name).putArray("extension"), TRANSLATION)
                        .putArray("extension");
        extension(spanish, "lang").put("valueCode", Phrase.SPANISH);
        extension(spanish, "content").put("valueString", phrase.es());
    }
}
