package org.rounds.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What opens a question: in FHIR one or more conditions, with us the answers to one earlier
 * question of which any opens it.
 */
final class FhirCondition {

    private FhirCondition() {}

    static Optional<ObjectNode> read(FhirElement element, Map<String, List<String>> optionsOf) {
        var questions = new LinkedHashSet<String>();
        var each = new ArrayList<Set<String>>();
        element.children("enableWhen")
                .forEach(
                        one -> {
                            var question = one.text("question");
                            questions.add(question);
                            each.add(codes(one, optionsOf.getOrDefault(question, List.of())));
                            one.nothingElse();
                        });
        var behaviour = element.optional("enableBehavior").orElse("all");
        if (!Set.of("any", "all").contains(behaviour)) {
            element.refuse("enableBehavior", "“%s” cannot be imported".formatted(behaviour));
        }
        if (questions.size() > 1) {
            element.refuse("enableWhen", "Only answers to one question can open another");
        }
        if (each.isEmpty()) {
            return Optional.empty();
        }
        if (each.size() > 1 && behaviour.equals("all")) {
            element.refuse("enableBehavior", "“all” of several conditions cannot be imported");
        }
        var codes = new LinkedHashSet<String>();
        each.forEach(codes::addAll);
        var read = JsonNodeFactory.instance.objectNode().put("item", questions.getFirst());
        codes.forEach(read.putArray("anyOf")::add);
        return Optional.of(read);
    }

    private static Set<String> codes(FhirElement condition, List<String> options) {
        var operator = condition.text("operator");
        switch (operator) {
            case "=" -> {
                return Set.of(code(condition));
            }
            case "!=" -> {
                var others = new LinkedHashSet<>(options);
                others.remove(code(condition));
                return others;
            }
            case "exists" -> {
                if (!condition.flag("answerBoolean")) {
                    condition.refuse("answerBoolean", "Only “exists” true can be imported");
                }
                return new LinkedHashSet<>(options);
            }
            default -> {
                condition.refuse("operator", "“%s” cannot be imported".formatted(operator));
                return Set.of();
            }
        }
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
}
