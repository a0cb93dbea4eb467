package org.rounds.charting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rounds.charting.Bedsides.NOON;
import static org.rounds.charting.Bedsides.quiet;
import static org.rounds.charting.Bedsides.vitals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.rounds.charting.Chart.InfusionOutcome;
import org.rounds.charting.Chart.StopReason;
import org.rounds.charting.Readings.VitalsPhase;
import org.rounds.visit.VisitId;

/** An infusion from start to departure; numbers in names are the cases of domain.md section 9. */
class InfusionTests {

    private static final VisitId VISIT = VisitId.of("0198c0de-0000-7000-8000-000000000002");
    private static final ZoneId ZONE = ZoneId.of("America/Denver");
    private static final Instant ARRIVED = NOON.minus(Duration.ofMinutes(20));

    @Test
    void case28_moreThanTheContainerHeldIsRefused() {
        refused("charting/volume", () -> Ending.completed(1000, 1200, true));
        refused("charting/volume", () -> Ending.stoppedEarly(1000, 1200, StopReason.VITALS, null));
    }

    @Test
    void case28_lessThanHalfAndCompleteAsksForConfirmationOnly() {
        refused("charting/confirm-volume", () -> Ending.completed(1000, 400, false));
        assertThat(Ending.completed(1000, 400, true).outcome())
                .isEqualTo(InfusionOutcome.COMPLETED);
        assertThat(Ending.completed(1000, 500, false).infusedMl()).isEqualTo(500);
    }

    @Test
    void endingEarlyNeedsAReasonAndOtherNeedsWords() {
        refused("charting/reason-needed", () -> Ending.stoppedEarly(1000, 100, null, null));
        refused(
                "charting/reason-needed",
                () -> Ending.stoppedEarly(1000, 100, StopReason.OTHER, " "));
        refused("charting/reason-needed", () -> Ending.notStarted(StopReason.OTHER, null));
        assertThat(Ending.notStarted(StopReason.NO_VEIN, null).outcome()).isNull();
    }

    @Test
    void pauseIsKeptWithBothItsEnds() {
        var infusion = started();
        infusion.pause(after(10), "Patient asked", after(10));
        infusion.resume(after(15), after(15));
        assertThat(infusion.view(ZONE).pauses())
                .singleElement()
                .satisfies(
                        pause -> {
                            assertThat(pause.from().at()).isEqualTo(after(10));
                            assertThat(pause.to().at()).isEqualTo(after(15));
                        });
    }

    @Test
    void stoppingEndsThePause() {
        var infusion = started();
        infusion.pause(after(10), "Dizzy", after(10));
        infusion.stop(after(12), Ending.completed(500, 300, false), after(12));
        assertThat(infusion.view(ZONE).pauses().getFirst().to().at()).isEqualTo(after(12));
        refused("charting/infusion-order", () -> infusion.pause(after(13), "Again", after(13)));
        refused("charting/infusion-order", () -> infusion.resume(after(13), after(13)));
    }

    @Test
    void actIsNeitherBackDatedNorAhead() {
        refused("charting/time-ahead", () -> Infusion.start(VISIT, after(2), ARRIVED, NOON));
        refused(
                "charting/back-dated",
                () -> Infusion.start(VISIT, NOON.minusSeconds(301), ARRIVED, NOON));
        var infusion = started();
        refused("charting/back-dated", () -> infusion.pause(NOON.minusSeconds(1), "x", after(1)));
    }

    @Test
    void readingsBelongToThePhaseOfTheirMoment() {
        var chart = new VisitChart(VISIT);
        refused("charting/phase", () -> chart.add(vitals(VitalsPhase.POST, NOON, quiet()), null));
        var infusion = started();
        chart.add(vitals(VitalsPhase.DURING, after(10), quiet()), infusion);
        infusion.stop(after(30), Ending.completed(500, 500, false), after(30));
        refused(
                "charting/phase",
                () -> chart.add(vitals(VitalsPhase.DURING, after(31), quiet()), infusion));
        chart.add(vitals(VitalsPhase.POST, after(31), quiet()), infusion);
        assertThat(chart.vitals()).hasSize(2);
    }

    @Test
    void patientIsWatchedAsLongAsThePolicySaysUnlessThereIsAReason() {
        var infusion = started();
        infusion.stop(after(30), Ending.completed(500, 500, false), after(30));
        var half = Duration.ofMinutes(30);
        assertThat(infusion.wasObserved(half, after(59))).isFalse();
        assertThat(infusion.wasObserved(half, after(60))).isTrue();
        infusion.shortenObservation("Patient asked me to leave");
        assertThat(infusion.wasObserved(half, after(31))).isTrue();
    }

    private static Infusion started() {
        return Infusion.start(VISIT, NOON, ARRIVED, NOON);
    }

    private static Instant after(int minutes) {
        return NOON.plus(Duration.ofMinutes(minutes));
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatExceptionOfType(ChartingRule.class)
                .isThrownBy(act)
                .extracting(ChartingRule::rule)
                .isEqualTo(rule);
    }
}
