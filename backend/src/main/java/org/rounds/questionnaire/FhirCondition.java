package org.rounds.questionnaire;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What opens a question. FHIR joins single answers and limits; we join earlier questions, each with
 * the options or limits that open.
 */
final class FhirCondition {

    private final Map<String, JsonNode> questions;
    private final boolean all;
    private final Map<String, ObjectNode> byQuestion = new LinkedHashMap<>();
    private final ArrayNode onlyIf = JsonNodeFactory.instance.arrayNode();

    private FhirCondition(FhirElement element, Map<String, JsonNode> questions) {
        this.questions = questions;
        var behaviour = element.optional("enableBehavior").orElse("all");
        if (!Set.of("any", "all").contains(behaviour)) {
            element.refuse("enableBehavior", "“%s” cannot be imported".formatted(behaviour));
        }
        this.all = behaviour.equals("all");
    }

    /** As {@code onlyIf} and {@code anyOpens} of our own questions. */
    static ObjectNode read(FhirElement element, Map<String, JsonNode> questions) {
        var condition = new FhirCondition(element, questions);
        element.children("enableWhen").forEach(condition::add);
        var read = JsonNodeFactory.instance.objectNode();
        read.set("onlyIf", condition.onlyIf);
        return read.put("anyOpens", !condition.all);
    }

    private void add(FhirElement one) {
        var question = one.text("question");
        var operator = one.text("operator");
        var limit = FhirNames.OPERATORS.get(operator);
        if (limit == null) {
            answers(one, question, codes(one, operator, question));
        } else {
            var opener = all ? opener(question) : onlyIf.addObject().put("item", question);
            var number = FhirNumber.answer(one, operator);
            number.ifPresent(
                    value ->
                            opener.withArray("number")
                                    .addObject()
                                    .put("operator", limit.name())
                                    .put("number", value));
        }
        one.nothingElse();
    }

    private ObjectNode opener(String question) {
        return byQuestion.computeIfAbsent(
                question, item -> onlyIf.addObject().put("item", question));
    }

    private void answers(FhirElement one, String question, Set<String> codes) {
        boolean first = !byQuestion.containsKey(question);
        var anyOf = opener(question).withArray("anyOf");
        var kept = new LinkedHashSet<String>();
        anyOf.valueStream().map(code -> code.asString()).forEach(kept::add);
        if (first || !all) {
            kept.addAll(codes);
        } else if (takesOneOption(question)) {
            kept.retainAll(codes);
        } else {
            one.refuse("question", "Of “%s” one answer can be named here".formatted(question));
        }
        anyOf.removeAll();
        kept.forEach(anyOf::add);
    }

    private Set<String> codes(FhirElement one, String operator, String question) {
        if (operator.equals("=")) {
            return Set.of(code(one));
        }
        var options = new LinkedHashSet<>(options(question));
        if (!Set.of("!=", "exists").contains(operator)) {
            one.refuse("operator", "“%s” cannot be imported".formatted(operator));
        } else if (options.isEmpty()) {
            one.refuse("operator", "“%s” needs a question with options".formatted(operator));
        } else if (operator.equals("!=")) {
            options.remove(code(one));
        } else if (!one.flag("answerBoolean")) {
            one.refuse("answerBoolean", "Only “exists” true can be imported");
        }
        return options;
    }

    private static String code(FhirElement condition) {
        if (condition.has("answerBoolean")) {
            return condition.flag("answerBoolean") ? "YES" : "NO";
        }
        var coding = condition.child("answerCoding");
        var code = coding.text("code");
        coding.optional("display");
        coding.nothingElse();
        return code;
    }

    private boolean takesOneOption(String question) {
        var item = questions.get(question);
        return item != null
                && Set.of("boolean", "choice").contains(item.path("type").asString(""))
                && !item.has("modifierExtension");
    }

    private List<String> options(String question) {
        var item = questions.get(question);
        if (item == null) {
            return List.of();
        }
        return item.path("type").asString("").equals("boolean")
                ? List.of("YES", "NO", "NOT_SURE")
                : item.path("answerOption")
                        .valueStream()
                        .map(option -> option.at("/valueCoding/code").asString(""))
                        .toList();
    }
}
