package org.rounds.questionnaire;

import java.util.Map;
import java.util.Set;
import org.rounds.screening.Bound.Operator;

/** The names of docs/decisions/0012 that both directions of the exchange use. */
final class FhirNames {

    static final String CANONICAL = "urn:rounds:questionnaire:screening";
    static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

    static final String UCUM = "http://unitsofmeasure.org";
    static final String MIN_VALUE = "http://hl7.org/fhir/StructureDefinition/minValue";
    static final String MAX_VALUE = "http://hl7.org/fhir/StructureDefinition/maxValue";

    private static final String OURS = "urn:rounds:fhir:";

    static final String EMERGENCY_TEXT = OURS + "emergency-text";
    static final String WORD = OURS + "word";
    static final String FLAG = OURS + "flag";
    static final String ASKED_IN = OURS + "asked-in";
    static final String REMEMBERED = OURS + "remembered";
    static final String INGREDIENT = OURS + "ingredient";
    static final String REASON = OURS + "reason";
    static final String SEVERAL = OURS + "several";
    static final String UNIT = OURS + "unit";
    static final String INSTEAD = OURS + "instead";

    static final String HELP = ".help";
    static final String DETAIL = ".detail";
    static final int LONGEST_TEXT = 1000;

    /** Conditions of a rule that name several codes. */
    static final Set<String> CODE_LISTS = Set.of("answer", "anyOf", "reason");

    /** Conditions of a rule that name limits; all others hold one value. */
    static final Set<String> LIMITS = Set.of("number", "otherNumber");

    static final Map<String, Operator> OPERATORS =
            Map.of(
                    "<", Operator.BELOW,
                    "<=", Operator.AT_MOST,
                    ">", Operator.ABOVE,
                    ">=", Operator.AT_LEAST);

    private FhirNames() {}
}
