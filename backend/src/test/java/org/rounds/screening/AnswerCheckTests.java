package org.rounds.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rounds.screening.RulesTests.FLUIDS_ONLY;
import static org.rounds.screening.RulesTests.MAGNESIUM_DRIP;
import static org.rounds.screening.RulesTests.MYERS;
import static org.rounds.screening.SampleAnswers.QUESTIONS;
import static org.rounds.screening.SampleAnswers.healthy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rounds.screening.SampleAnswers.Booking;
import org.rounds.shared.RuleBroken;
import org.rounds.visit.VisitReason;

/** Which answers are taken: all that was asked, nothing that was not. */
class AnswerCheckTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    @DisplayName("Case 6: a required item left empty refuses the whole screening")
    void case06_eachRequiredItemLeftOutIsRefusedByItsName() {
        var booking = Booking.of(MYERS).because(VisitReason.CHRONIC_PAIN);
        var all = healthy().answers(ScreeningKind.FULL, booking.facts());
        for (var missing : all) {
            var rest = all.stream().filter(one -> one != missing).toList();
            assertThat(refusal(booking, rest)).containsExactly(missing.item());
        }
    }

    @Test
    @DisplayName(
            "Case 7: high blood pressure as reason makes C13 and D06 mandatory, whatever the therapy")
    void case07_highBloodPressureNeedsItsQuestions() {
        var booking = Booking.of(FLUIDS_ONLY).because(VisitReason.HIGH_BLOOD_PRESSURE);
        var all = healthy().answers(ScreeningKind.FULL, booking.facts());
        var without =
                all.stream()
                        .filter(one -> !List.of("SCR-C13", "SCR-D06").contains(one.item()))
                        .toList();

        assertThat(refusal(booking, without)).containsExactlyInAnyOrder("SCR-C13", "SCR-D06");
    }

    @Test
    void chronicPainAsksForSedatingMedicine() {
        assertThat(asked(Booking.of(MYERS))).doesNotContain("SCR-D05");
        assertThat(asked(Booking.of(MYERS).because(VisitReason.CHRONIC_PAIN))).contains("SCR-D05");
    }

    @Test
    void onlyWhatTheIngredientsCallForIsAsked() {
        assertThat(asked(Booking.of(FLUIDS_ONLY))).doesNotContain("SCR-B04", "SCR-C02", "SCR-D06");
        assertThat(asked(Booking.of(MAGNESIUM_DRIP)))
                .contains("SCR-B04", "SCR-D06")
                .doesNotContain("SCR-C02");
        assertThat(asked(Booking.of(MYERS))).contains("SCR-C02");
    }

    @Test
    void theReScreenAsksHowThePatientIsNowAndNothingElse() {
        assertThat(
                        QUESTIONS.asked(ScreeningKind.RESCREEN, Booking.of(MYERS).facts()).stream()
                                .map(Item::id))
                .containsExactly("SCR-F01", "SCR-F02", "SCR-F03", "SCR-F04", "SCR-F05", "SCR-F06");
    }

    @Test
    void anItemThatIsNotAskedIsRefused() {
        assertThat(refusal(with(new Answer("SCR-F07", List.of("YES"), null, null))))
                .containsExactly("SCR-F07");
    }

    @Test
    void anItemAnsweredTwiceIsRefused() {
        assertThat(refusal(with(new Answer("SCR-B07", List.of("YES"), null, null))))
                .containsExactly("SCR-B07");
    }

    @Test
    void anUnknownCodeIsRefused() {
        assertThat(refusal(healthy().but("SCR-B07", "PERHAPS"))).containsExactly("SCR-B07");
    }

    @Test
    void twoAnswersToOneChoiceAreRefused() {
        assertThat(refusal(healthy().but("SCR-B09", "NO", "TRYING"))).containsExactly("SCR-B09");
    }

    @Test
    void noneBesideAnotherAnswerIsRefused() {
        assertThat(refusal(healthy().but("SCR-B01", "NONE", "OTHER"))).containsExactly("SCR-B01");
    }

    @Test
    void aDateToComeOrOlderThanAnyoneIsRefused() {
        assertThat(refusal(healthy().on("SCR-A01", TODAY.plusDays(1)))).containsExactly("SCR-A01");
        assertThat(refusal(healthy().on("SCR-A01", TODAY.minusYears(121))))
                .containsExactly("SCR-A01");
    }

    @Test
    void aDetailThatNoOptionOpensIsDropped() {
        var answers = healthy().answers(ScreeningKind.FULL, Booking.of(MYERS).facts());
        var withDetail =
                answers.stream()
                        .map(
                                one ->
                                        one.item().equals("SCR-B07")
                                                ? new Answer(
                                                        one.item(), one.codes(), "hidden", null)
                                                : one)
                        .toList();

        assertThat(check(Booking.of(MYERS), withDetail))
                .noneMatch(one -> "hidden".equals(one.text()));
    }

    private static List<String> refusal(SampleAnswers answers) {
        return refusal(
                Booking.of(MYERS), answers.answers(ScreeningKind.FULL, Booking.of(MYERS).facts()));
    }

    private static List<String> refusal(List<Answer> answers) {
        return refusal(Booking.of(MYERS), answers);
    }

    private static List<String> refusal(Booking booking, List<Answer> answers) {
        var refused = catchThrowableOfType(ScreeningRule.class, () -> check(booking, answers));
        assertThat(refused.rule()).isEqualTo("screening/answers");
        assertThat(refused.status().value()).isEqualTo(422);
        return refused.fields().stream().map(RuleBroken.Field::field).toList();
    }

    private static List<Answer> check(Booking booking, List<Answer> answers) {
        return new AnswerCheck(QUESTIONS.asked(ScreeningKind.FULL, booking.facts()), TODAY)
                .check(answers);
    }

    private static List<Answer> with(Answer more) {
        var answers = healthy().answers(ScreeningKind.FULL, Booking.of(MYERS).facts());
        return Stream.concat(answers.stream(), Stream.of(more)).toList();
    }

    private static List<String> asked(Booking booking) {
        return QUESTIONS.asked(ScreeningKind.FULL, booking.facts()).stream().map(Item::id).toList();
    }
}
