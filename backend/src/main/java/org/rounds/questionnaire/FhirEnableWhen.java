package org.rounds.questionnaire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import org.rounds.screening.Bound;
import org.rounds.screening.FormView.ItemType;
import org.rounds.screening.Item;
import org.rounds.screening.Item.OnlyIf;
import org.rounds.screening.Questionnaire;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what opens a question, as {@link FhirCondition} reads it back. */
final class FhirEnableWhen {

    private FhirEnableWhen() {}

    static void write(ObjectNode node, Item item, Questionnaire questions) {
        var onlyIf = item.onlyIf();
        if (onlyIf.isEmpty()) {
            return;
        }
        boolean all = onlyIf.size() == 1 ? !onlyIf.getFirst().number().isEmpty() : !item.anyOpens();
        var conditions = node.putArray("enableWhen");
        for (var one : onlyIf) {
            var earlier = questions.item(one.item());
            if (all && one.anyOf().size() > 1 && earlier.isPresent()) {
                ruleOut(conditions, one, earlier.get());
            } else {
                codes(conditions, one, "=", one.anyOf());
            }
            boolean whole = earlier.filter(of -> of.type() == ItemType.INTEGER).isPresent();
            one.number()
                    .forEach(
                            bound ->
                                    FhirNumber.put(
                                            condition(conditions, one, sign(bound)),
                                            "answer",
                                            bound.number(),
                                            whole));
        }
        node.put("enableBehavior", all ? "all" : "any");
    }

    private static void ruleOut(ArrayNode conditions, OnlyIf one, Item earlier) {
        condition(conditions, one, "exists").put("answerBoolean", true);
        var others = new ArrayList<>(earlier.codes());
        others.removeAll(one.anyOf());
        codes(conditions, one, "!=", others);
    }

    private static void codes(
            ArrayNode conditions, OnlyIf one, String operator, Collection<String> codes) {
        codes.stream()
                .sorted()
                .forEach(
                        code ->
                                condition(conditions, one, operator)
                                        .putObject("answerCoding")
                                        .put("code", code));
    }

    private static String sign(Bound bound) {
        return FhirNames.OPERATORS.entrySet().stream()
                .filter(one -> one.getValue() == bound.operator())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static ObjectNode condition(ArrayNode conditions, OnlyIf one, String operator) {
        return conditions.addObject().put("question", one.item()).put("operator", operator);
    }
}
