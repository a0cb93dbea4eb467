package org.rounds.sideeffect;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rounds.sideeffect.Symptom.SymptomGroup;

/**
 * How urgent a report is and why: the highest of all that apply (domain.md 5.3, 5.6). The software
 * raises, people act; nothing here grades, judges a cause or proposes a treatment.
 *
 * @param reason in words that a clinician can check
 */
record Triage(TriageLevel level, String reason) {

    private static final Duration LONG = Duration.ofHours(24);

    /**
     * What is known besides the symptoms.
     *
     * @param stopReadings parameters that broke a stop limit after the start, while the visit lasts
     * @param emergency whether the visit carries the emergency flag, while it lasts
     * @param sinceOnset from onset to report
     */
    record Circumstances(
            boolean duringInfusion,
            List<String> stopReadings,
            boolean emergency,
            SeverityWords severity,
            Duration sinceOnset) {}

    static Triage of(List<Symptom> symptoms, Circumstances known) {
        var all = new ArrayList<Triage>();
        symptoms.forEach(one -> all.add(new Triage(one.floor(), one.words())));
        if (symptoms.isEmpty()) {
            all.add(new Triage(TriageLevel.T2, "Described in own words only"));
        }
        addCombinations(all, symptoms);
        addCircumstances(all, symptoms, known);
        if (has(symptoms, SymptomGroup.COMMON)) {
            addCommon(all, symptoms, known);
        }
        return highest(all);
    }

    private static void addCombinations(List<Triage> all, List<Symptom> symptoms) {
        boolean pressureOrBreath =
                has(symptoms, SymptomGroup.LOW_BP)
                        || symptoms.stream().anyMatch(Symptom::isAboutBreathing);
        if (count(symptoms, SymptomGroup.ALLERGIC) >= 2 && pressureOrBreath) {
            all.add(
                    new Triage(
                            TriageLevel.T0,
                            "Two allergic symptoms with low pressure or trouble breathing"));
        }
        if (count(symptoms, SymptomGroup.HIGH_MG) >= 2) {
            all.add(new Triage(TriageLevel.T1, "Two symptoms of high magnesium"));
        }
    }

    private static void addCircumstances(
            List<Triage> all, List<Symptom> symptoms, Circumstances known) {
        if (known.emergency()) {
            all.add(new Triage(TriageLevel.T0, "The visit carries the emergency flag"));
        }
        if (!known.stopReadings().isEmpty()) {
            var readings = String.join(", ", known.stopReadings());
            all.add(new Triage(TriageLevel.T0, "Stop limit measured after the start: " + readings));
        }
        if (known.duringInfusion() && has(symptoms, SymptomGroup.LOW_BP)) {
            all.add(new Triage(TriageLevel.T1, "Symptom of low pressure during the infusion"));
        }
    }

    private static void addCommon(List<Triage> all, List<Symptom> symptoms, Circumstances known) {
        if (known.severity().isSevere()) {
            all.add(new Triage(TriageLevel.T2, "A common symptom that the reporter calls severe"));
        }
        if (known.sinceOnset().compareTo(LONG) > 0) {
            all.add(new Triage(TriageLevel.T2, "A common symptom for more than 24 hours"));
        }
        if (count(symptoms, SymptomGroup.COMMON) < symptoms.size()) {
            all.add(new Triage(TriageLevel.T2, "A common symptom together with others"));
        }
    }

    private static Triage highest(List<Triage> all) {
        var level = all.stream().map(Triage::level).min(TriageLevel::compareTo).orElseThrow();
        return new Triage(
                level,
                all.stream()
                        .filter(one -> one.level() == level)
                        .map(Triage::reason)
                        .collect(Collectors.joining("; ")));
    }

    private static boolean has(List<Symptom> symptoms, SymptomGroup group) {
        return count(symptoms, group) > 0;
    }

    private static long count(List<Symptom> symptoms, SymptomGroup group) {
        return symptoms.stream().filter(one -> one.group() == group).count();
    }
}
