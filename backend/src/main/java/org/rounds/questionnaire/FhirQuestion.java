package org.rounds.questionnaire;

import static org.rounds.questionnaire.FhirNames.ASKED_IN;
import static org.rounds.questionnaire.FhirNames.DETAIL;
import static org.rounds.questionnaire.FhirNames.FLAG;
import static org.rounds.questionnaire.FhirNames.HELP;
import static org.rounds.questionnaire.FhirNames.INGREDIENT;
import static org.rounds.questionnaire.FhirNames.INSTEAD;
import static org.rounds.questionnaire.FhirNames.MAX_VALUE;
import static org.rounds.questionnaire.FhirNames.MIN_VALUE;
import static org.rounds.questionnaire.FhirNames.REASON;
import static org.rounds.questionnaire.FhirNames.REMEMBERED;
import static org.rounds.questionnaire.FhirNames.SEVERAL;
import static org.rounds.questionnaire.FhirNames.UNIT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rounds.screening.ScreeningKind;
import org.rounds.visit.VisitReason;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One question of a FHIR Questionnaire, as an item of ours. */
final class FhirQuestion {

    private static final Set<String> YES_NO_UNSURE = Set.of("YES", "NO", "NOT_SURE");

    private final FhirElement element;
    private final ObjectNode words;
    private final Map<String, JsonNode> questions;
    private final ObjectNode item = JsonNodeFactory.instance.objectNode();
    private final List<FhirElement> flags = new ArrayList<>();
    private boolean several;

    /**
     * @param words options that many questions share
     */
    FhirQuestion(FhirElement element, ObjectNode words, Map<String, JsonNode> questions) {
        this.element = element;
        this.words = words;
        this.questions = questions;
    }

    String id() {
        return item.path("id").asString("");
    }

    List<FhirElement> flags() {
        return flags;
    }

    ObjectNode read(String group) {
        item.put("id", element.text("linkId"));
        item.put("group", group);
        item.set("text", FhirPhrase.read(element, "text"));
        item.put("required", element.flag("required"));
        element.children("extension").forEach(this::extension);
        if (!item.has("kinds")) {
            item.putArray("kinds").add("FULL");
        }
        var options = item.putArray("options");
        element.children("modifierExtension").forEach(one -> modifier(one, options));
        element.children("answerOption")
                .forEach(
                        one -> {
                            options.add(coding(one));
                            one.nothingElse();
                        });
        type(options);
        if (element.flag("repeats")) {
            element.refuse("repeats", "“repeats” cannot be imported; use “%s”".formatted(SEVERAL));
        }
        item.setAll(FhirCondition.read(element, questions));
        element.children("item").forEach(this::below);
        return item;
    }

    private void extension(FhirElement one) {
        var url = one.text("url");
        switch (url) {
            case ASKED_IN ->
                    item.withArray("kinds").add(one.code("valueCode", ScreeningKind.class));
            case REMEMBERED -> item.put("remembered", one.flag("valueBoolean"));
            case INGREDIENT -> item.withArray("ingredients").add(one.text("valueCode"));
            case REASON -> item.withArray("reasons").add(one.code("valueCode", VisitReason.class));
            case FLAG -> flags.add(one);
            case UNIT, MIN_VALUE, MAX_VALUE -> FhirNumber.read(one, url, item);
            default -> one.refuse("url", "The extension “%s” cannot be imported".formatted(url));
        }
        if (!url.equals(FLAG)) {
            one.nothingElse();
        }
    }

    private void modifier(FhirElement one, ArrayNode options) {
        var url = one.text("url");
        switch (url) {
            case SEVERAL -> several = one.flag("valueBoolean");
            case INSTEAD -> options.add(coding(one));
            default -> one.refuse("url", "The extension “%s” cannot be imported".formatted(url));
        }
        one.nothingElse();
    }

    private ObjectNode coding(FhirElement option) {
        var coding = option.child("valueCoding");
        var code = coding.text("code");
        var read = JsonNodeFactory.instance.objectNode().put("code", code);
        var text = FhirPhrase.read(coding, "display");
        if (!text.equals(words.path(code))) {
            read.set("text", text);
        }
        coding.nothingElse();
        return read;
    }

    private void type(ArrayNode options) {
        var type = element.text("type");
        element.number("maxLength")
                .filter(most -> most != FhirNames.LONGEST_TEXT)
                .ifPresent(
                        most ->
                                element.refuse(
                                        "maxLength", "Only a “maxLength” of 1000 can be imported"));
        switch (type) {
            case "boolean" -> item.put("type", "YES_NO_UNSURE");
            case "choice" -> item.put("type", choice(options));
            case "open-choice" -> item.put("type", "LIST");
            case "date" -> item.put("type", "DATE");
            case "text", "string" -> item.put("type", "TEXT");
            case "integer", "decimal" -> item.put("type", type.toUpperCase(Locale.ROOT));
            default ->
                    element.refuse(
                            "type",
                            "A question of the type “%s” cannot be imported".formatted(type));
        }
        FhirNumber.complete(element, item, Set.of("integer", "decimal").contains(type));
    }

    private String choice(ArrayNode options) {
        var codes =
                options.valueStream()
                        .filter(one -> !one.has("text"))
                        .map(one -> one.path("code").asString())
                        .collect(Collectors.toCollection(TreeSet::new));
        boolean plain = options.size() == 3 && codes.equals(YES_NO_UNSURE);
        return several ? "MULTI" : plain ? "YES_NO_UNSURE" : "CHOICE";
    }

    private void below(FhirElement child) {
        var id = child.text("linkId");
        if (id.equals(id() + HELP) && child.text("type").equals("display")) {
            item.set("help", FhirPhrase.read(child, "text"));
        } else if (id.equals(id() + DETAIL) && child.text("type").equals("text")) {
            item.set("detailText", FhirPhrase.read(child, "text"));
            detail(child);
        } else {
            child.refuse(
                    "linkId",
                    "Below a question only “%s” (display) and “%s” (text) can be imported"
                            .formatted(id() + HELP, id() + DETAIL));
        }
        child.nothingElse();
    }

    private void detail(FhirElement child) {
        child.number("maxLength");
        var openers = FhirCondition.read(child, questions).path("onlyIf");
        var own = openers.path(0);
        if (openers.size() == 1 && own.path("item").asString().equals(id()) && own.has("anyOf")) {
            item.set("detailWhen", own.path("anyOf"));
        } else {
            child.refuse("enableWhen", "Answers to “%s” open it".formatted(id()));
        }
    }
}
