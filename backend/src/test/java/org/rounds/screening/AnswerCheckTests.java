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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
        var fluids = Booking.of(FLUIDS_ONLY);

        assertThat(asked(fluids)).doesNotContain("SCR-D05");
        assertThat(asked(fluids.because(VisitReason.CHRONIC_PAIN))).contains("SCR-D05");
    }

    @Test
    void onlyWhatTheIngredientsCallForIsAsked() {
        var magnesium = List.of("SCR-B04", "SCR-D04", "SCR-D05", "SCR-D06", "SCR-D07");
        var vitamins = List.of("SCR-C02", "SCR-C04", "SCR-C05", "SCR-C06", "SCR-C08");

        assertThat(asked(Booking.of(FLUIDS_ONLY)))
                .doesNotContainAnyElementsOf(magnesium)
                .doesNotContainAnyElementsOf(vitamins);
        assertThat(asked(Booking.of(MAGNESIUM_DRIP)))
                .containsAll(magnesium)
                .doesNotContainAnyElementsOf(vitamins);
        assertThat(asked(Booking.of(MYERS))).containsAll(magnesium).containsAll(vitamins);
    }

    @Test
    void theReScreenAsksHowThePatientIsNowAndNothingElse() {
        assertThat(
                        QUESTIONS.asked(ScreeningKind.RESCREEN, Booking.of(MYERS).facts()).stream()
                                .map(Item::id))
                .containsExactly("SCR-F01", "SCR-F02", "SCR-F03", "SCR-F04", "SCR-F05", "SCR-F06");
    }

    @Test
    void aQuestionIsRequiredOnceAnAnswerOpensIt() {
        var proxy = healthy().but("SCR-A02", "SOMEONE_ELSE");
        var answers = proxy.answers(ScreeningKind.FULL, Booking.of(MYERS).facts());
        var without = answers.stream().filter(one -> !one.item().equals("SCR-A02A")).toList();

        assertThat(refusal(without)).containsExactly("SCR-A02A");
    }

    @Test
    void anAnswerToAQuestionThatNothingOpensIsDropped() {
        var answers = with(new Answer("SCR-A02A", List.of("NO"), null, null));

        assertThat(check(Booking.of(MYERS), answers))
                .extracting(Answer::item)
                .doesNotContain("SCR-A02A", "SCR-F06");
    }

    @Test
    void aListIsWrittenOrSaidToBeEmptyButNotBoth() {
        assertThat(refusal(with("SCR-D01", List.of(), null))).containsExactly("SCR-D01");
        assertThat(refusal(with("SCR-D01", List.of("NONE"), "Aspirin"))).containsExactly("SCR-D01");
        assertThat(check(Booking.of(MYERS), with("SCR-D01", List.of(), "Aspirin")))
                .contains(new Answer("SCR-D01", List.of(), "Aspirin", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00a0", "-", "?", "..."})
    void whatHasNoWordsIsNoAnswer(String text) {
        assertThat(refusal(with("SCR-D01", List.of(), text))).containsExactly("SCR-D01");
    }

    @Test
    void aDateBesideAnotherAnswerIsDropped() {
        var answers = healthy().answers(ScreeningKind.FULL, Booking.of(MYERS).facts());
        var dated =
                answers.stream()
                        .map(
                                one ->
                                        one.item().equals("SCR-B07")
                                                ? new Answer(one.item(), one.codes(), null, TODAY)
                                                : one)
                        .toList();

        assertThat(check(Booking.of(MYERS), dated)).containsExactlyElementsOf(answers);
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

    private static List<Answer> with(String item, List<String> codes, @Nullable String text) {
        return healthy()
                .with(new Answer(item, codes, text, null))
                .answers(ScreeningKind.FULL, Booking.of(MYERS).facts());
    }

    private static List<Answer> with(Answer more) {
        var answers = healthy().answers(ScreeningKind.FULL, Booking.of(MYERS).facts());
        return Stream.concat(answers.stream(), Stream.of(more)).toList();
    }

    private static List<String> asked(Booking booking) {
        return QUESTIONS.asked(ScreeningKind.FULL, booking.facts()).stream().map(Item::id).toList();
    }
}
