package org.rounds.screening;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * The newest shipped edition with made-up questions for numbers behind it: hours since the last
 * meal, the temperature if that was long ago or the pressure is not as it should be, and a question
 * that waits for two answers.
 */
public final class NumericEdition {

    private static final List<String> ITEMS =
            List.of(
                    """
                    {"id": "SCR-Z01", "group": "%s", "type": "INTEGER", "required": true, "kinds": ["FULL"],
                     "text": {"en": "How many hours ago did you eat?", "es": "¿Hace cuántas horas comió?"},
                     "options": [{"code": "NOT_SURE"}],
                     "measure": {"unit": "h", "text": {"en": "hours", "es": "horas"}, "min": 0, "max": 72}}
                    """,
                    """
                    {"id": "SCR-Z02", "group": "%s", "type": "DECIMAL", "required": true, "kinds": ["FULL"],
                     "onlyIf": [{"item": "SCR-Z01", "number": [{"operator": "ABOVE", "number": 12}]},
                                {"item": "SCR-C13", "anyOf": ["HIGH", "LOW"]}],
                     "anyOpens": true,
                     "text": {"en": "What is your temperature?", "es": "¿Qué temperatura tiene?"},
                     "options": [{"code": "NOT_SURE"}],
                     "measure": {"unit": "Cel", "text": {"en": "°C", "es": "°C"}, "min": 30, "max": 45}}
                    """,
                    """
                    {"id": "SCR-Z03", "group": "%s", "type": "YES_NO_UNSURE", "required": true, "kinds": ["FULL"],
                     "onlyIf": [{"item": "SCR-Z01", "number": [{"operator": "AT_LEAST", "number": 2},
                                                               {"operator": "AT_MOST", "number": 6}]},
                                {"item": "SCR-B06", "anyOf": ["NO", "MILD"]}],
                     "text": {"en": "Was it a big meal?", "es": "¿Fue una comida grande?"}}
                    """);

    private static final List<String> RULES =
            List.of(
                    rule("SCR-Z01.1", "SCR-Z01", "INFO", number("BELOW", "2")),
                    rule("SCR-Z01.2", "SCR-Z01", "NEEDS_REVIEW", number("AT_LEAST", "24")),
                    rule(
                            "SCR-Z02.1",
                            "SCR-Z02",
                            "NEEDS_REVIEW",
                            """
                            {"number": [{"operator": "AT_LEAST", "number": 38},
                                        {"operator": "AT_MOST", "number": 40.5}]}
                            """),
                    rule("SCR-Z02.2", "SCR-Z02", "STOP", number("ABOVE", "40.5")),
                    rule(
                            "SCR-Z03.1",
                            "SCR-Z03",
                            "NEEDS_REVIEW",
                            """
                            {"answer": ["YES"]},
                            {"other": "SCR-Z01", "otherNumber": [{"operator": "AT_MOST", "number": 4}]}
                            """));

    public static final Edition EDITION = edition();

    private NumericEdition() {}

    private static Edition edition() {
        var json = JsonMapper.builder().build();
        var edition = json.readTree(Edition.shipped("2").json());
        var group = edition.at("/questions/groups").valueStream().toList().getLast().path("id");
        ITEMS.forEach(
                item ->
                        add(
                                edition.at("/questions/items"),
                                json.readTree(item.formatted(group.asString()))));
        RULES.forEach(rule -> add(edition.at("/rules/rules"), json.readTree(rule)));
        return Edition.read(edition.toString());
    }

    private static void add(JsonNode list, JsonNode one) {
        ((ArrayNode) list).add(one);
    }

    private static String number(String operator, String number) {
        return "{\"number\": [{\"operator\": \"%s\", \"number\": %s}]}".formatted(operator, number);
    }

    private static String rule(String id, String item, String level, String when) {
        return """
        {"id": "%s", "item": "%s", "when": [%s], "level": "%s", "overridable": true, "judgement": true,
         "reason": "A made-up rule.", "source": "made up (DJ)"}
        """
                .formatted(id, item, when, level);
    }
}
