package org.rounds.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rounds.screening.SampleAnswers.Booking;
import org.rounds.shared.RuleBroken.Field;

/**
 * Numbers: taken between their limits and in their unit only, rated by what they are compared with.
 */
class NumberTests {

    private static final VisitFacts VISIT = Booking.of(Set.of("FLUIDS")).facts();
    private static final List<Item> ASKED =
            Stream.of("SCR-C13", "SCR-B06", "SCR-Z01", "SCR-Z02", "SCR-Z03")
                    .flatMap(id -> NumericEdition.EDITION.questions().item(id).stream())
                    .toList();
    private static final Answer PRESSURE = new Answer("SCR-C13", List.of("NONE"), null, null);
    private static final Answer WELL =
            new Answer(
                    "SCR-Z02", List.of(), null, null, new Quantity(new BigDecimal("36.6"), "Cel"));
    private static final Answer NO_MEAL = new Answer("SCR-Z03", List.of("NO"), null, null);
    private static final Answer FOOD = new Answer("SCR-B06", List.of("SEVERE"), "nuts", null);

    @ParameterizedTest
    @ValueSource(strings = {"0", "12", "72", "7.0"})
    void aNumberBetweenTheLimitsIsTaken(String hours) {
        assertThat(check(ate(hours))).extracting(Answer::item).contains("SCR-Z01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "73", "7.5", "1e6"})
    void aNumberBeyondTheLimitsOrWithDecimalsIsRefusedByItsQuestion(String hours) {
        assertThat(refusal(ate(hours))).containsExactly("SCR-Z01");
    }

    @Test
    void aNumberInAnotherUnitIsRefusedAndNeverConverted() {
        var minutes = new Quantity(new BigDecimal("60"), "min");

        assertThat(refusal(new Answer("SCR-Z01", List.of(), null, null, minutes)))
                .containsExactly("SCR-Z01");
    }

    @Test
    void aNumberBesideNotSureIsRefused() {
        var both = new Answer("SCR-Z01", List.of("NOT_SURE"), null, null, hours("3"));

        assertThat(refusal(both)).containsExactly("SCR-Z01");
    }

    @Test
    void aNumberAnswersNoOtherQuestion() {
        var pressure = new Answer("SCR-C13", List.of("NONE"), null, null, hours("3"));

        assertThat(refusals(List.of(pressure, FOOD, WELL, NO_MEAL, ate("3"))))
                .containsExactly("SCR-C13");
    }

    @Test
    void aRequiredNumberLeftOpenIsRefused() {
        assertThat(refusals(List.of(PRESSURE, FOOD))).containsExactly("SCR-Z01");
        assertThat(refusal(new Answer("SCR-Z01", List.of(), "three", null)))
                .containsExactly("SCR-Z01");
    }

    @Test
    void notSureOfANumberIsReviewedAndNeverCountsAsZero() {
        var unsure = new Answer("SCR-Z01", List.of("NOT_SURE"), null, null);

        assertThat(flags(unsure)).containsExactly("ANY.1 NEEDS_REVIEW");
    }

    @ParameterizedTest
    @CsvSource({"1, SCR-Z01.1 INFO", "2, ''", "23, ''", "24, SCR-Z01.2 NEEDS_REVIEW"})
    void theEndOfARuleIsExact(String hours, String flag) {
        assertThat(flags(ate(hours))).isEqualTo(flag.isEmpty() ? List.of() : List.of(flag));
    }

    @ParameterizedTest
    @CsvSource({
        "37.9, ''",
        "38, SCR-Z02.1 NEEDS_REVIEW",
        "38.0, SCR-Z02.1 NEEDS_REVIEW",
        "40.5, SCR-Z02.1 NEEDS_REVIEW",
        "40.6, SCR-Z02.2 STOP"
    })
    void betweenTakesBothEnds(String degrees, String flag) {
        var warm =
                new Answer(
                        "SCR-Z02",
                        List.of(),
                        null,
                        null,
                        new Quantity(new BigDecimal(degrees), "Cel"));

        assertThat(flags(ate("13"), warm)).isEqualTo(flag.isEmpty() ? List.of() : List.of(flag));
    }

    @ParameterizedTest
    @CsvSource({"12, NONE, false", "13, NONE, true", "12, HIGH, true"})
    void anyOneOfSeveralConditionsOpens(String hours, String pressure, boolean open) {
        assertThat(isOpen("SCR-Z02", pressure, "SEVERE", hours)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({"2, NO, true", "6, MILD, true", "7, NO, false", "2, SEVERE, false"})
    void allConditionsOpenTogether(String hours, String food, boolean open) {
        assertThat(isOpen("SCR-Z03", "NONE", food, hours)).isEqualTo(open);
    }

    @Test
    void anAnswerInAUnitThatIsNoLongerAskedForIsNotOfferedAgain() {
        var item = NumericEdition.EDITION.questions().item("SCR-Z01").orElseThrow();

        assertThat(item.takes(ate("3"))).isTrue();
        assertThat(
                        item.takes(
                                new Answer(
                                        "SCR-Z01",
                                        List.of(),
                                        null,
                                        null,
                                        new Quantity(BigDecimal.TEN, "min"))))
                .isFalse();
    }

    @Test
    void staffReadANumberWithItsUnit() {
        var read = NumericEdition.EDITION.questions().inWords(List.of(ate("30")));

        assertThat(read.getFirst().answer()).isEqualTo("30 hours");
    }

    private static boolean isOpen(String item, String pressure, String food, String hours) {
        var given =
                Map.of(
                        "SCR-C13", new Answer("SCR-C13", List.of(pressure), null, null),
                        "SCR-B06", new Answer("SCR-B06", List.of(food), null, null),
                        "SCR-Z01", ate(hours));
        return NumericEdition.EDITION
                .questions()
                .item(item)
                .orElseThrow()
                .isOpen(given.keySet(), given);
    }

    private static List<String> flags(Answer... numbers) {
        var taken = check(numbers);
        return NumericEdition.EDITION
                .rules()
                .evaluate(Answers.of(ScreeningKind.FULL, taken, ASKED, false), VISIT)
                .stream()
                .filter(one -> one.item() != null && one.item().startsWith("SCR-Z"))
                .map(one -> one.rule().id() + " " + one.rule().level())
                .toList();
    }

    /** Whatever a number opens is answered too, as a healthy patient would. */
    private static List<Answer> check(Answer... numbers) {
        var given = Stream.of(numbers).map(Answer::item).toList();
        var others =
                Stream.of(PRESSURE, FOOD, WELL, NO_MEAL).filter(one -> !given.contains(one.item()));
        return check(Stream.concat(others, Stream.of(numbers)).toList());
    }

    private static List<Answer> check(List<Answer> answers) {
        return new AnswerCheck(ASKED, LocalDate.of(2026, 11, 22)).check(answers);
    }

    private static List<String> refusal(Answer number) {
        return refusals(List.of(PRESSURE, FOOD, WELL, NO_MEAL, number));
    }

    private static List<String> refusals(List<Answer> answers) {
        var refused = catchThrowableOfType(ScreeningRule.class, () -> check(answers));
        assertThat(refused.status().value()).isEqualTo(422);
        return refused.fields().stream().map(Field::field).toList();
    }

    private static Answer ate(String hours) {
        return new Answer("SCR-Z01", List.of(), null, null, hours(hours));
    }

    private static Quantity hours(String hours) {
        return new Quantity(new BigDecimal(hours), "h");
    }
}
