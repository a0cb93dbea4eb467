package org.rounds.charting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rounds.charting.Bedsides.NOON;
import static org.rounds.charting.Bedsides.baseline;
import static org.rounds.charting.Bedsides.pressure;
import static org.rounds.charting.Bedsides.quiet;
import static org.rounds.charting.Bedsides.reading;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rounds.charting.Readings.Alertness;
import org.rounds.charting.VitalLimits.Finding;
import org.rounds.screening.FlagLevel;

/** G9: the readings before the start; numbers in names are the cases of domain.md section 9. */
class BaselineTests {

    private static final Instant FIVE_LATER = NOON.plus(Duration.ofMinutes(5));

    @Test
    void case18_stopReadingThatIsNotRepeatedIsLifted() {
        var second = baseline(FIVE_LATER, pressure(176, 112));
        var both = new Baseline(List.of(baseline(NOON, with(182, 118)), second));
        assertThat(both.hasStandingStop()).isFalse();
        assertThat(both.hasConfirmedStop()).isFalse();
        assertThat(second.judged().findings())
                .extracting(Finding::level)
                .containsOnly(FlagLevel.NEEDS_REVIEW);
    }

    @Test
    void case19_stopReadingTwiceIsConfirmedForTheWholeVisit() {
        var baseline =
                new Baseline(
                        List.of(
                                baseline(NOON, with(182, 121)),
                                baseline(FIVE_LATER, pressure(182, 121)),
                                baseline(
                                        FIVE_LATER.plus(Duration.ofMinutes(6)),
                                        pressure(120, 80))));
        assertThat(baseline.hasConfirmedStop()).isTrue();
        assertThat(baseline.hasStandingStop()).isTrue();
    }

    @Test
    void stopReadingStandsUntilItIsRepeated() {
        assertThat(new Baseline(List.of(baseline(NOON, with(182, 118)))).hasStandingStop())
                .isTrue();
    }

    @Test
    void repeatingBeforeFiveMinutesNeitherLiftsNorConfirms() {
        var early = NOON.plus(Duration.ofMinutes(4).plusSeconds(59));
        var first = baseline(NOON, with(182, 118));
        var lower = new Baseline(List.of(first, baseline(early, pressure(120, 80))));
        var again = new Baseline(List.of(first, baseline(early, pressure(190, 118))));
        assertThat(lower.hasStandingStop()).isTrue();
        assertThat(again.hasStandingStop()).isTrue();
        assertThat(again.hasConfirmedStop()).isFalse();
    }

    @Test
    void repeatingAnotherParameterLiftsNothing() {
        var baseline =
                new Baseline(
                        List.of(
                                baseline(NOON, with(182, 118)),
                                baseline(FIVE_LATER, reading("pulse", "70"))));
        assertThat(baseline.hasStandingStop()).isTrue();
    }

    @Test
    void case23_readingsCountForFifteenMinutes() {
        var baseline = new Baseline(List.of(baseline(NOON, quiet())));
        assertThat(baseline.isFresh(NOON.plus(Duration.ofMinutes(15)))).isTrue();
        assertThat(baseline.isFresh(NOON.plus(Duration.ofMinutes(16)))).isFalse();
    }

    @Test
    void oldestOfTheYoungestReadingsDecides() {
        var baseline =
                new Baseline(
                        List.of(baseline(NOON, quiet()), baseline(FIVE_LATER, pressure(120, 80))));
        assertThat(baseline.validUntil()).contains(NOON.plus(Duration.ofMinutes(15)));
    }

    @Test
    void baselineWithoutEveryReadingIsNotComplete() {
        var noAlertness = new Readings(122, 78, 70, 14, 98, new BigDecimal("36.6"), null, null);
        var withoutPain =
                new Readings(122, 78, 70, 14, 98, new BigDecimal("36.6"), Alertness.A, null);
        assertThat(new Baseline(List.of(baseline(NOON, noAlertness))).validUntil()).isEmpty();
        assertThat(new Baseline(List.of(baseline(NOON, withoutPain))).validUntil()).isPresent();
        assertThat(new Baseline(List.of()).isFresh(NOON)).isFalse();
    }

    private static Readings with(int systolic, int diastolic) {
        return new Readings(
                systolic, diastolic, 70, 14, 98, new BigDecimal("36.6"), Alertness.A, null);
    }
}
