package org.rounds.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rounds.screening.FlagLevel.INFO;
import static org.rounds.screening.FlagLevel.NEEDS_REVIEW;
import static org.rounds.screening.FlagLevel.STOP;
import static org.rounds.screening.FlagLevel.STOP_FINAL;
import static org.rounds.screening.SampleAnswers.QUESTIONS;
import static org.rounds.screening.SampleAnswers.healthy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rounds.screening.Rules.Raised;
import org.rounds.screening.SampleAnswers.Booking;
import org.rounds.visit.VisitReason;

/** The rows of domain.md 2.3 and 2.4, each as it is written there. */
class RulesTests {

    static final Set<String> FLUIDS_ONLY = Set.of("FLUIDS");
    static final Set<String> MAGNESIUM_DRIP = Set.of("FLUIDS", "MAGNESIUM");
    static final Set<String> MYERS =
            Set.of(
                    "FLUIDS",
                    "MAGNESIUM",
                    "VITAMIN_C",
                    "VITAMIN_B12",
                    "B_COMPLEX",
                    "ZINC",
                    "GLUTATHIONE");

    @Test
    void aHealthyPatientRaisesNoFlagWithAnyTherapy() {
        for (var therapy : Set.of(FLUIDS_ONLY, MAGNESIUM_DRIP, MYERS)) {
            assertThat(healthy().booked(Booking.of(therapy)).flags()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} {1} with a Myers cocktail: {2} by {3}")
    @CsvSource({
        "SCR-A03, ELSEWHERE, NEEDS_REVIEW, SCR-A03.2",
        "SCR-G01, CANNOT_CALL, NEEDS_REVIEW, SCR-G01.1",
        "SCR-K02, NOT_SEEN, INFO, SCR-K02.1",
        "SCR-K02A, NOBODY, INFO, SCR-K02A.1",
        "SCR-B01, HEART_FAILURE, STOP, SCR-B01.1",
        "SCR-B01, HEART_DAMAGE, STOP, SCR-B01.2",
        "SCR-B01, OTHER, NEEDS_REVIEW, SCR-B01.3",
        "SCR-B02, HEART_BLOCK, STOP, SCR-B02.1",
        "SCR-B02, IRREGULAR, NEEDS_REVIEW, SCR-B02.2",
        "SCR-B02, PACEMAKER, NEEDS_REVIEW, SCR-B02.2",
        "SCR-B03, FAILURE, STOP, SCR-B03.1",
        "SCR-B03, DIALYSIS, STOP, SCR-B03.1",
        "SCR-B03, OTHER, NEEDS_REVIEW, SCR-B03.2",
        "SCR-B03, STONES, NEEDS_REVIEW, SCR-B03.3",
        "SCR-B04, YES, STOP, SCR-B04.1",
        "SCR-B05, OTHER, NEEDS_REVIEW, SCR-B05.2",
        "SCR-B05, ANAPHYLAXIS, NEEDS_REVIEW, SCR-B05.3",
        "SCR-B06, MILD, INFO, SCR-B06.1",
        "SCR-B06, SEVERE, NEEDS_REVIEW, SCR-B06.2",
        "SCR-B07, YES, NEEDS_REVIEW, SCR-B07.1",
        "SCR-B08, YES, NEEDS_REVIEW, SCR-B08.1",
        "SCR-B09, PREGNANT, STOP, SCR-B09.1",
        "SCR-B09, POSSIBLY, NEEDS_REVIEW, SCR-B09.2",
        "SCR-B09, TRYING, NEEDS_REVIEW, SCR-B09.2",
        "SCR-B10, YES, NEEDS_REVIEW, SCR-B10.1",
        "SCR-C01, MYASTHENIA_GRAVIS, STOP, SCR-C01.1",
        "SCR-C01, OTHER, NEEDS_REVIEW, SCR-C01.2",
        "SCR-C02, YES, STOP, SCR-C02.1",
        "SCR-C02, NEVER_CHECKED, NEEDS_REVIEW, SCR-C02.2",
        "SCR-C03, DIABETES, NEEDS_REVIEW, SCR-C03.1",
        "SCR-C03, METER, NEEDS_REVIEW, SCR-C03.1",
        "SCR-C03, SENSOR, NEEDS_REVIEW, SCR-C03.1",
        "SCR-C04, SELF, STOP, SCR-C04.1",
        "SCR-C04, FAMILY, NEEDS_REVIEW, SCR-C04.2",
        "SCR-C05, YES, STOP, SCR-C05.1",
        "SCR-C06, YES, STOP, SCR-C06.1",
        "SCR-C07, ASTHMA, NEEDS_REVIEW, SCR-C07.1",
        "SCR-C08, YES, NEEDS_REVIEW, SCR-C08.1",
        "SCR-C09, LIVER_FAILURE, STOP, SCR-C09.1",
        "SCR-C09, SWOLLEN_LEGS, NEEDS_REVIEW, SCR-C09.2",
        "SCR-C09, FLUID_RETENTION, NEEDS_REVIEW, SCR-C09.2",
        "SCR-C10, HIGH_MAGNESIUM, STOP, SCR-C10.1",
        "SCR-C10, LOW_MAGNESIUM, NEEDS_REVIEW, SCR-C10.2",
        "SCR-C10, POTASSIUM, NEEDS_REVIEW, SCR-C10.2",
        "SCR-C11, ADDISON, NEEDS_REVIEW, SCR-C11.1",
        "SCR-C11, IRON_OVERLOAD, NEEDS_REVIEW, SCR-C11.2",
        "SCR-C12, NO_SPLEEN, NEEDS_REVIEW, SCR-C12.1",
        "SCR-C13, HIGH, NEEDS_REVIEW, SCR-C13.1",
        "SCR-C13, LOW, NEEDS_REVIEW, SCR-C13.1",
        "SCR-C13, FAINTING, INFO, SCR-C13.2",
        "SCR-C14, LEFT, INFO, SCR-C14.1",
        "SCR-C14, RIGHT, INFO, SCR-C14.1",
        "SCR-C14, BOTH, STOP, SCR-C14.2",
        "SCR-C15, SEIZURE, NEEDS_REVIEW, SCR-C15.1",
        "SCR-C16, YES, NEEDS_REVIEW, SCR-C16.1",
        "SCR-C18, PORT, NEEDS_REVIEW, SCR-C18.1",
        "SCR-D02, DIGOXIN, NEEDS_REVIEW, SCR-D02.1",
        "SCR-D02, OTHER, NEEDS_REVIEW, SCR-D02.2",
        "SCR-D03, YES, NEEDS_REVIEW, SCR-D03.1",
        "SCR-D04, BLOCKER, NEEDS_REVIEW, SCR-D04.1",
        "SCR-D05, OPIOID, NEEDS_REVIEW, SCR-D05.1",
        "SCR-D06, YES, NEEDS_REVIEW, SCR-D06.1",
        "SCR-D07, LAXATIVE, NEEDS_REVIEW, SCR-D07.1",
        "SCR-D08, STEROID, NEEDS_REVIEW, SCR-D08.1",
        "SCR-D08, ANTIBIOTIC, NEEDS_REVIEW, SCR-D08.2",
        "SCR-F02, CHEST_PAIN, STOP_FINAL, SCR-F02.1",
        "SCR-F02, TROUBLE_SPEAKING, STOP_FINAL, SCR-F02.1",
        "SCR-F03, FEVER, NEEDS_REVIEW, SCR-F03.1",
        "SCR-F04, YES, NEEDS_REVIEW, SCR-F04.1",
        "SCR-F05, NOT_AS_USUAL, NEEDS_REVIEW, SCR-F05.1",
        "SCR-H01, PANCREATITIS, NEEDS_REVIEW, SCR-H01.2",
        "SCR-H01, HYPERALDOSTERONISM, NEEDS_REVIEW, SCR-H01.2",
        "SCR-H01, POOR_DIET, INFO, SCR-H01.3",
        "SCR-H02, SEIZURES, NEEDS_REVIEW, SCR-H02.1",
        "SCR-H02, HEADACHE, INFO, SCR-H02.2"
    })
    void anAnswerRaisesExactlyItsRow(String item, String code, FlagLevel level, String rule) {
        assertThat(healthy().but(item, code).booked(Booking.of(MYERS)).levels())
                .containsExactly(rule + " " + level);
    }

    @ParameterizedTest(name = "{0} {1} without the ingredient: {2}")
    @CsvSource({
        "SCR-B01, HEART_DAMAGE, NEEDS_REVIEW, SCR-B01.5",
        "SCR-B02, HEART_BLOCK, NEEDS_REVIEW, SCR-B02.3",
        "SCR-B03, DIALYSIS, STOP, SCR-B03.1",
        "SCR-C01, MYASTHENIA_GRAVIS, NEEDS_REVIEW, SCR-C01.3",
        "SCR-C03, DIABETES, INFO, SCR-C03.2",
        "SCR-C10, HIGH_MAGNESIUM, NEEDS_REVIEW, SCR-C10.3"
    })
    void aContraindicationOfAnotherIngredientIsStillReviewed(
            String item, String code, FlagLevel level, String rule) {
        assertThat(healthy().but(item, code).booked(Booking.of(FLUIDS_ONLY)).levels())
                .containsExactly(rule + " " + level);
    }

    @Test
    void heartAndLiverFailureAreReviewedWithoutFluids() {
        var booked = Booking.of(Set.of("MAGNESIUM"));

        assertThat(healthy().but("SCR-B01", "HEART_FAILURE").booked(booked).levels())
                .containsExactly("SCR-B01.4 NEEDS_REVIEW");
        assertThat(healthy().but("SCR-C09", "LIVER_FAILURE").booked(booked).levels())
                .containsExactly("SCR-C09.3 NEEDS_REVIEW");
    }

    @Test
    void digoxinMattersWithMagnesiumOnly() {
        assertThat(healthy().but("SCR-D02", "DIGOXIN").booked(Booking.of(FLUIDS_ONLY)).flags())
                .isEmpty();
    }

    @Test
    void someoneElseWhoAnswersIsReviewedAndMoreSoWithoutAuthority() {
        var proxy = healthy().but("SCR-A02", "SOMEONE_ELSE");

        assertThat(proxy.but("SCR-A02A", "YES").booked(Booking.of(MYERS)).levels())
                .containsExactly("SCR-A02.1 NEEDS_REVIEW");
        assertThat(proxy.but("SCR-A02A", "NO").booked(Booking.of(MYERS)).levels())
                .containsExactly("SCR-A02.1 NEEDS_REVIEW", "SCR-A02A.1 NEEDS_REVIEW");
    }

    @ParameterizedTest(name = "a problem that was {0}: {1} by {2}")
    @CsvSource({"MILD, NEEDS_REVIEW, SCR-C17.1", "TREATED, STOP, SCR-C17.2"})
    void aProblemWithAnEarlierDripIsRated(String problem, FlagLevel level, String rule) {
        assertThat(healthy().but("SCR-C17", problem).booked(Booking.of(MYERS)).levels())
                .containsExactly(rule + " " + level);
    }

    @Test
    void whatIsSaidOfTheHomeIsInformation() {
        var told = new Answer("SCR-G01", List.of("CAN_CALL"), "Two dogs", null);

        assertThat(healthy().with(told).booked(Booking.of(MYERS)).levels())
                .containsExactly("SCR-G01.2 INFO");
    }

    @Test
    void anAllergyToABookedIngredientStopsAndToAnotherIsReviewed() {
        var allergic = healthy().but("SCR-B05", "VITAMIN_C");

        assertThat(allergic.booked(Booking.of(MYERS)).levels())
                .containsExactlyInAnyOrder("SCR-B05.1 STOP", "SCR-B05.2 NEEDS_REVIEW");
        assertThat(allergic.booked(Booking.of(MAGNESIUM_DRIP)).levels())
                .containsExactly("SCR-B05.2 NEEDS_REVIEW");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questionsWithNotSure")
    @DisplayName("Case 3: not sure is reviewed, whatever the question")
    void case03_notSureIsNeverNo(String item) {
        var unsure = healthy().but("SCR-C17", "NO_PROBLEM").but(item, "NOT_SURE");

        assertThat(unsure.booked(Booking.of(MYERS)).levels()).containsExactly("ANY.1 NEEDS_REVIEW");
    }

    static Stream<String> questionsWithNotSure() {
        return QUESTIONS.asked(ScreeningKind.FULL, Booking.of(MYERS).facts()).stream()
                .filter(item -> item.codes().contains("NOT_SURE"))
                .map(Item::id)
                .filter(item -> !Set.of("SCR-A02", "SCR-A02A").contains(item));
    }

    @Test
    void notSureWhetherToDecideForThePatientIsReviewedToo() {
        var unsure = healthy().but("SCR-A02", "NOT_SURE").but("SCR-A02A", "NOT_SURE");

        assertThat(unsure.booked(Booking.of(MYERS)).levels())
                .containsExactly("ANY.1 NEEDS_REVIEW", "ANY.1 NEEDS_REVIEW");
    }

    @Test
    @DisplayName("Case 4: myasthenia gravis stops only with magnesium")
    void case04_myastheniaGravisStopsOnlyWithMagnesium() {
        var patient = healthy().but("SCR-C01", "MYASTHENIA_GRAVIS");

        assertThat(patient.booked(Booking.of(FLUIDS_ONLY)).highest()).isEqualTo(NEEDS_REVIEW);
        assertThat(patient.booked(Booking.of(MAGNESIUM_DRIP)).highest()).isEqualTo(STOP);
    }

    @Test
    @DisplayName("Case 5: G6PD never checked matters with vitamin C only")
    void case05_g6pdNeverCheckedMattersWithVitaminCOnly() {
        var patient = healthy().but("SCR-C02", "NEVER_CHECKED");

        assertThat(patient.booked(Booking.of(MYERS)).levels())
                .containsExactly("SCR-C02.2 NEEDS_REVIEW");
        assertThat(patient.booked(Booking.of(MAGNESIUM_DRIP)).flags()).isEmpty();
    }

    @Test
    @DisplayName("Case 8: asthma and trouble breathing now is final")
    void case08_asthmaAndTroubleBreathingNowIsFinal() {
        var raised =
                healthy()
                        .but("SCR-F02", "TROUBLE_BREATHING")
                        .booked(Booking.of(MAGNESIUM_DRIP).because(VisitReason.ASTHMA));

        assertThat(raised.levels())
                .containsExactlyInAnyOrder("SCR-F02.1 STOP_FINAL", "R-02 STOP_FINAL");
        assertThat(raised.flags()).noneMatch(flag -> flag.rule().overridable());
    }

    @Test
    @DisplayName("Case 9: kidney question none, kidney disorder named: inconsistent")
    void case09_contradictionIsReviewed() {
        assertThat(healthy().but("SCR-H01", "KIDNEY").booked(Booking.of(MYERS)).levels())
                .containsExactlyInAnyOrder("SCR-H01.1 NEEDS_REVIEW", "R-09 NEEDS_REVIEW");
        assertThat(
                        healthy()
                                .but("SCR-H01", "KIDNEY")
                                .but("SCR-B03", "OTHER")
                                .booked(Booking.of(MYERS))
                                .levels())
                .doesNotContain("R-09 NEEDS_REVIEW");
    }

    @Test
    @DisplayName("Case 26: six additives mixed on site where three are allowed")
    void case26_compoundingScope() {
        var myers = Booking.of(MYERS).with(6);

        assertThat(healthy().booked(myers.mixedOnSite(true).limit(3)).levels())
                .containsExactly("R-07.1 STOP_FINAL");
        assertThat(healthy().booked(myers.mixedOnSite(false).limit(3)).levels())
                .containsExactly("R-07.2 INFO");
        assertThat(healthy().booked(myers.mixedOnSite(true).limit(null)).flags()).isEmpty();
        assertThat(healthy().booked(myers.mixedOnSite(true).limit(6)).flags()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "CARDIAC_ARRHYTHMIA, R-01, NEEDS_REVIEW",
        "HIGH_BLOOD_PRESSURE, R-03, NEEDS_REVIEW",
        "CHRONIC_FATIGUE, R-05, INFO",
        "ANXIETY, R-05, INFO"
    })
    void aReasonThatIsAlsoADangerIsRaised(VisitReason reason, String rule, FlagLevel level) {
        assertThat(healthy().booked(Booking.of(MYERS).because(reason)).levels())
                .containsExactly(rule + " " + level);
    }

    @Test
    void whoToldOfADeficiencyIsInformationOnly() {
        var raised =
                healthy()
                        .saying("SCR-R06", "My doctor, in May")
                        .booked(Booking.of(MYERS).because(VisitReason.MG_DEFICIENCY));

        assertThat(raised.levels()).containsExactly("R-06 INFO");
    }

    @ParameterizedTest(name = "born {0}: {1}")
    @CsvSource({
        "2008-11-25, SCR-A01.1 STOP",
        "2008-11-24, ",
        "1961-11-25, ",
        "1961-11-24, SCR-A01.2 INFO"
    })
    void ageCountsOnTheDayOfTheVisit(LocalDate born, String expected) {
        var raised = healthy().on("SCR-A01", born).booked(Booking.of(MYERS));

        assertThat(raised.levels()).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest(name = "last drip {0}: {1}")
    @CsvSource({"2026-11-18, SCR-F06.1 NEEDS_REVIEW", "2026-11-17, "})
    void aDripLessThanSevenDaysBeforeIsReviewed(LocalDate last, String expected) {
        var raised =
                healthy()
                        .but("SCR-C17", "NO_PROBLEM")
                        .on("SCR-F06", last)
                        .booked(Booking.of(MYERS));

        assertThat(raised.levels()).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void anAddressInAStateWithoutRulesOnRecordIsFinal() {
        assertThat(healthy().booked(Booking.of(MYERS).withoutPolicy()).levels())
                .containsExactly("SCR-A03.1 STOP_FINAL");
    }

    @Test
    void aQuestionThatWasNotAskedIsReviewedAndNeverNo() {
        var answeredForFluids = healthy().booked(Booking.of(FLUIDS_ONLY));

        assertThat(answeredForFluids.now(Booking.of(MYERS)).flags())
                .allMatch(flag -> flag.rule().id().equals("ANY.2"))
                .extracting(Raised::item)
                .containsExactlyInAnyOrder(
                        "SCR-B04", "SCR-C02", "SCR-C04", "SCR-C05", "SCR-C06", "SCR-C08", "SCR-D04",
                        "SCR-D05", "SCR-D06", "SCR-D07");
    }

    @Test
    void levelsCombineByMaximum() {
        var raised =
                healthy()
                        .but("SCR-B06", "MILD")
                        .but("SCR-B03", "OTHER")
                        .but("SCR-B09", "PREGNANT")
                        .booked(Booking.of(MYERS));

        assertThat(raised.highest()).isEqualTo(STOP);
        assertThat(INFO).isLessThan(NEEDS_REVIEW);
        assertThat(STOP).isLessThan(STOP_FINAL);
    }
}
