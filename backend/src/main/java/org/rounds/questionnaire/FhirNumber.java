package org.rounds.questionnaire;

import static org.rounds.questionnaire.FhirNames.MAX_VALUE;
import static org.rounds.questionnaire.FhirNames.MIN_VALUE;
import static org.rounds.questionnaire.FhirNames.UCUM;
import static org.rounds.questionnaire.FhirNames.UNIT;
import static org.rounds.questionnaire.FhirWriter.extension;

import java.math.BigDecimal;
import java.util.Optional;
import org.rounds.screening.FormView.ItemType;
import org.rounds.screening.Item;
import org.rounds.screening.Measure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Numbers, their unit and their limits in FHIR, in both directions. */
final class FhirNumber {

    private static final int WHOLE_DIGITS = 7;
    private static final int DECIMALS = 3;

    private FhirNumber() {}

    static void write(ArrayNode extensions, Item item) {
        var measure = item.measure();
        if (measure == null) {
            return;
        }
        unit(extensions, measure);
        boolean whole = item.type() == ItemType.INTEGER;
        if (measure.min() != null) {
            put(extension(extensions, MIN_VALUE), "value", measure.min(), whole);
        }
        if (measure.max() != null) {
            put(extension(extensions, MAX_VALUE), "value", measure.max(), whole);
        }
    }

    private static void unit(ArrayNode extensions, Measure measure) {
        var coding = extension(extensions, UNIT).putObject("valueCoding");
        coding.put("system", UCUM);
        coding.put("code", measure.unit());
        FhirWriter.say(coding, "display", measure.text());
    }

    static void put(ObjectNode node, String name, BigDecimal number, boolean whole) {
        if (whole) {
            node.put(name + "Integer", number.intValue());
        } else {
            node.put(name + "Decimal", number);
        }
    }

    /** Takes over what an extension says of the number that a question asks for. */
    static void read(FhirElement extension, String url, ObjectNode item) {
        var measure = item.withObject("measure");
        if (!url.equals(UNIT)) {
            value(extension, "value")
                    .ifPresent(limit -> measure.put(url.equals(MIN_VALUE) ? "min" : "max", limit));
            return;
        }
        var coding = extension.child("valueCoding");
        if (!coding.text("system").equals(UCUM)) {
            coding.refuse("system", "Only units of “%s” can be imported".formatted(UCUM));
        }
        measure.put("unit", coding.text("code"));
        measure.set("text", FhirPhrase.read(coding, "display"));
        coding.nothingElse();
    }

    /** A unit that the file does not give stays empty, to be filled in the draft. */
    static void complete(FhirElement element, ObjectNode item, boolean number) {
        if (!number && item.has("measure")) {
            element.refuse("extension", "Only an integer or a decimal has a unit and limits");
        }
        if (number && element.has("answerOption")) {
            element.refuse("answerOption", "“answerOption” of a number cannot be imported");
        }
        if (number && !item.withObject("measure").has("unit")) {
            var none = JsonNodeFactory.instance.objectNode().put("en", "").put("es", "");
            item.withObject("measure").put("unit", "").set("text", none);
        }
    }

    /** The number that a condition compares with; refused at its operator if there is none. */
    static Optional<BigDecimal> answer(FhirElement condition, String operator) {
        if (!condition.has("answerInteger") && !condition.has("answerDecimal")) {
            condition.refuse(
                    "operator",
                    "“%s” needs an answerInteger or an answerDecimal".formatted(operator));
            return Optional.empty();
        }
        return value(condition, "answer");
    }

    private static Optional<BigDecimal> value(FhirElement element, String name) {
        return element.has(name + "Integer")
                ? element.number(name + "Integer").map(BigDecimal::valueOf)
                : decimal(element, name + "Decimal");
    }

    /** Longer ones are refused before anybody writes them out. */
    static Optional<BigDecimal> decimal(FhirElement element, String name) {
        var number = element.value(name).filter(JsonNode::isNumber).map(JsonNode::decimalValue);
        if (number.filter(FhirNumber::isShort).isEmpty()) {
            element.refuse(name, "“%s” is a number of 7 digits and 3 decimals".formatted(name));
        }
        return number.filter(FhirNumber::isShort);
    }

    private static boolean isShort(BigDecimal number) {
        return number.precision() - number.scale() <= WHOLE_DIGITS
                && number.stripTrailingZeros().scale() <= DECIMALS;
    }
}
