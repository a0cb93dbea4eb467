package org.rounds.sideeffect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rounds.sideeffect.Triage.Circumstances;
import tools.jackson.databind.json.JsonMapper;

/** Floors and rules of domain.md 5.3 and 5.6; numbers in names are the cases of its section 9. */
class TriageTests {

    private static final Circumstances QUIET =
            new Circumstances(false, List.of(), false, SeverityWords.MILD, Duration.ofHours(1));

    private final Symptoms symptoms = new Symptoms(JsonMapper.shared());

    TriageTests() throws IOException {}

    @ParameterizedTest
    @CsvSource({
        "HIVES, T1",
        "RASH, T2",
        "ITCHING, T2",
        "FACE_SWELLING, T0",
        "LIP_SWELLING, T0",
        "TONGUE_SWELLING, T0",
        "THROAT_SWELLING, T0",
        "BLURRY_VISION, T1",
        "DIZZINESS, T2",
        "FAINT_FEELING, T1",
        "LIGHTHEADED, T2",
        "TROUBLE_BREATHING, T0",
        "IRREGULAR_HEARTBEAT, T0",
        "FAST_HEARTBEAT, T1",
        "CONFUSION, T0",
        "MUSCLE_WEAKNESS, T1",
        "DROWSINESS, T1",
        "FLUSHING_FACE, T2",
        "REDNESS, T2",
        "SWEATING, T2",
        "HEADACHE, T3",
        "NAUSEA, T3"
    })
    void symptomAloneHasItsFloor(String code, TriageLevel level) {
        assertThat(level(QUIET, code)).isEqualTo(level);
    }

    @Test
    void everySymptomOfTheSeedIsThereInBothLanguages() {
        assertThat(symptoms.all()).hasSize(22);
        assertThat(symptoms.all())
                .allSatisfy(one -> assertThat(one.text()).containsOnlyKeys("en", "es"));
    }

    @Test
    void case34_headacheAndNauseaAreRoutineUntilALipSwells() {
        assertThat(level(QUIET, "HEADACHE", "NAUSEA")).isEqualTo(TriageLevel.T3);
        assertThat(level(QUIET, "HEADACHE", "NAUSEA", "LIP_SWELLING")).isEqualTo(TriageLevel.T0);
    }

    @Test
    void twoSymptomsOfHighMagnesiumAreUrgent() {
        assertThat(level(QUIET, "SWEATING", "REDNESS")).isEqualTo(TriageLevel.T1);
    }

    @Test
    void twoAllergicSymptomsWithLowPressureAreAnEmergency() {
        assertThat(level(QUIET, "RASH", "ITCHING")).isEqualTo(TriageLevel.T2);
        assertThat(level(QUIET, "RASH", "DIZZINESS")).isEqualTo(TriageLevel.T2);
        assertThat(level(QUIET, "RASH", "ITCHING", "DIZZINESS")).isEqualTo(TriageLevel.T0);
    }

    @Test
    void lowPressureDuringTheInfusionIsUrgent() {
        var during = new Circumstances(true, List.of(), false, SeverityWords.MILD, Duration.ZERO);
        assertThat(level(during, "DIZZINESS")).isEqualTo(TriageLevel.T1);
        assertThat(level(during, "ITCHING")).isEqualTo(TriageLevel.T2);
    }

    @Test
    void stopLimitMeasuredAfterTheStartIsAnEmergency() {
        var low =
                new Circumstances(
                        true, List.of("systolic"), false, SeverityWords.MILD, Duration.ZERO);
        assertThat(Triage.of(named("HEADACHE"), low))
                .isEqualTo(
                        new Triage(
                                TriageLevel.T0, "Stop limit measured after the start: systolic"));
    }

    @Test
    void emergencyFlagOfTheVisitIsAnEmergency() {
        var flagged = new Circumstances(false, List.of(), true, SeverityWords.MILD, Duration.ZERO);
        assertThat(level(flagged, "NAUSEA")).isEqualTo(TriageLevel.T0);
    }

    @Test
    void commonSymptomRisesWhenSevereLongOrTogetherWithOthers() {
        var severe =
                new Circumstances(false, List.of(), false, SeverityWords.SEVERE, Duration.ZERO);
        var lasting =
                new Circumstances(
                        false, List.of(), false, SeverityWords.MILD, Duration.ofHours(25));
        assertThat(level(severe, "HEADACHE")).isEqualTo(TriageLevel.T2);
        assertThat(level(lasting, "HEADACHE")).isEqualTo(TriageLevel.T2);
        assertThat(Triage.of(named("HEADACHE", "ITCHING"), QUIET).reason())
                .contains("together with others");
    }

    @Test
    void case35_wordsOfSeverityNeverBecomeAGrade() {
        var strongest =
                new Circumstances(
                        false, List.of(), false, SeverityWords.VERY_SEVERE, Duration.ZERO);
        assertThat(level(strongest, "ITCHING")).isEqualTo(TriageLevel.T2);
        assertThat(ReportView.class.getRecordComponents())
                .extracting(component -> component.getName().toLowerCase())
                .noneMatch(name -> name.contains("grade"));
    }

    @Test
    void wordsWithoutASymptomAreLookedAtTheSameDay() {
        assertThat(Triage.of(List.of(), QUIET))
                .isEqualTo(new Triage(TriageLevel.T2, "Described in own words only"));
    }

    @Test
    void reasonNamesEverythingThatLedToTheLevel() {
        assertThat(Triage.of(named("LIP_SWELLING", "CONFUSION", "NAUSEA"), QUIET).reason())
                .isEqualTo("Swelling of the lips; Confusion");
    }

    @Test
    void symptomThatIsNotInTheCatalogueIsRefused() {
        assertThatExceptionOfType(SideEffectRule.class).isThrownBy(() -> named("HICCUPS"));
    }

    private TriageLevel level(Circumstances known, String... codes) {
        return Triage.of(named(codes), known).level();
    }

    private List<Symptom> named(String... codes) {
        return symptoms.named(List.of(codes));
    }
}
