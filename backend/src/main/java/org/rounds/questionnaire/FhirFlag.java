package org.rounds.questionnaire;

import static org.rounds.questionnaire.FhirNames.CODE_LISTS;
import static org.rounds.questionnaire.FhirNames.LIMITS;
import static org.rounds.questionnaire.FhirWriter.extension;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rounds.screening.Bound.Operator;
import org.rounds.screening.FlagLevel;
import org.rounds.screening.Rules.Effect;
import org.rounds.screening.Rules.Rule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A row of the rules as an extension {@code flag}, and back. */
final class FhirFlag {

    private static final Set<String> CONDITIONS =
            Set.of(
                    "answer",
                    "other",
                    "anyOf",
                    "namesIngredient",
                    "answered",
                    "told",
                    "missing",
                    "ageFrom",
                    "ageBelow",
                    "daysBelow",
                    "ingredient",
                    "noIngredient",
                    "reason",
                    "policy",
                    "aboveAdditives",
                    "mixedOnSite");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FhirFlag() {}

    static void write(ArrayNode parts, Rule rule, int order) {
        extension(parts, "rule").put("valueString", rule.id());
        extension(parts, "order").put("valueInteger", order);
        if (Rule.EACH_ASKED.equals(rule.item())) {
            extension(parts, "each-asked").put("valueBoolean", true);
        }
        extension(parts, "level").put("valueCode", rule.level().name());
        extension(parts, "overridable").put("valueBoolean", rule.overridable());
        extension(parts, "judgement").put("valueBoolean", rule.judgement());
        if (rule.effect() != null) {
            extension(parts, "effect").put("valueCode", rule.effect().name());
        }
        extension(parts, "reason").put("valueString", rule.reason());
        extension(parts, "source").put("valueString", rule.source());
        rule.when().forEach(one -> when(extension(parts, "when").putArray("extension"), one));
    }

    private static void when(ArrayNode parts, Object condition) {
        for (var property : JSON.<ObjectNode>valueToTree(condition).properties()) {
            var name = property.getKey();
            var value = property.getValue();
            if (LIMITS.contains(name)) {
                value.forEach(limit -> limit(extension(parts, name).putArray("extension"), limit));
            } else if (value.isArray()) {
                value.valueStream()
                        .map(code -> code.asString())
                        .sorted()
                        .forEach(code -> extension(parts, name).put("valueCode", code));
            } else {
                var type =
                        value.isBoolean()
                                ? "valueBoolean"
                                : value.isInt() ? "valueInteger" : "valueCode";
                extension(parts, name).set(type, value);
            }
        }
    }

    private static void limit(ArrayNode parts, JsonNode limit) {
        extension(parts, "operator").put("valueCode", limit.path("operator").asString());
        extension(parts, "number").put("valueDecimal", limit.path("number").decimalValue());
    }

    private static ObjectNode limit(FhirElement part) {
        var limit = JsonNodeFactory.instance.objectNode();
        part.children("extension")
                .forEach(
                        one -> {
                            switch (one.text("url")) {
                                case "operator" ->
                                        limit.put(
                                                "operator", one.code("valueCode", Operator.class));
                                case "number" ->
                                        FhirNumber.decimal(one, "valueDecimal")
                                                .ifPresent(number -> limit.put("number", number));
                                default ->
                                        one.refuse(
                                                "url", "Only “operator” and “number” stand here");
                            }
                            one.nothingElse();
                        });
        Stream.of("operator", "number")
                .filter(name -> !limit.has(name))
                .forEach(name -> part.refuse("extension", "“%s” is missing".formatted(name)));
        return limit;
    }

    static ObjectNode read(FhirElement flag) {
        var rule = JsonNodeFactory.instance.objectNode();
        rule.putArray("when");
        flag.children("extension").forEach(part -> part(part, rule));
        flag.nothingElse();
        Stream.of("rule", "level", "reason", "source")
                .filter(name -> !rule.has(name.equals("rule") ? "id" : name))
                .forEach(name -> flag.refuse("extension", "“%s” is missing".formatted(name)));
        return rule;
    }

    private static void part(FhirElement part, ObjectNode rule) {
        var name = part.text("url");
        switch (name) {
            case "rule" -> rule.put("id", part.text("valueString"));
            case "reason", "source" -> rule.put(name, part.text("valueString"));
            case "level" -> rule.put(name, part.code("valueCode", FlagLevel.class));
            case "effect" -> rule.put(name, part.code("valueCode", Effect.class));
            case "overridable", "judgement", "each-asked" ->
                    rule.put(name, part.flag("valueBoolean"));
            case "order" -> part.number("valueInteger").ifPresent(at -> rule.put(name, at));
            case "when" -> rule.withArray("when").add(condition(part));
            default -> part.refuse("url", "“%s” is no part of a flag".formatted(name));
        }
        part.nothingElse();
    }

    private static ObjectNode condition(FhirElement when) {
        var condition = JsonNodeFactory.instance.objectNode();
        when.children("extension")
                .forEach(
                        part -> {
                            condition(part, part.text("url"), condition);
                            part.nothingElse();
                        });
        return condition;
    }

    private static void condition(FhirElement part, String name, ObjectNode condition) {
        if (LIMITS.contains(name)) {
            condition.withArray(name).add(limit(part));
            return;
        }
        var value = value(part);
        if (!CONDITIONS.contains(name)) {
            part.refuse("url", "“%s” is no condition".formatted(name));
        } else if (CODE_LISTS.contains(name)) {
            value.ifPresent(condition.withArray(name)::add);
        } else {
            value.ifPresent(one -> condition.set(name, one));
        }
    }

    private static Optional<JsonNode> value(FhirElement part) {
        return Stream.of("valueCode", "valueBoolean", "valueInteger")
                .filter(part::has)
                .findFirst()
                .flatMap(part::value)
                .filter(JsonNode::isValueNode);
    }
}
