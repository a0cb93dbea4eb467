package org.rounds.sideeffect;

import java.util.Map;

/**
 * A symptom that can be ticked.
 *
 * @param floor the least urgent level that a report naming it can have
 * @param text what people read, by language
 */
record Symptom(String code, SymptomGroup group, TriageLevel floor, Map<String, String> text) {

    /** What the seed's list takes a symptom as a sign of. */
    enum SymptomGroup {
        ALLERGIC,
        LOW_BP,
        HIGH_MG,
        COMMON
    }

    record SymptomView(String code, SymptomGroup group, String text) {}

    boolean isAboutBreathing() {
        return code.equals("TROUBLE_BREATHING");
    }

    SymptomView view(String language) {
        return new SymptomView(code, group, text.getOrDefault(language, words()));
    }

    /** What staff read. */
    String words() {
        return text.getOrDefault("en", code);
    }
}
