package org.rounds.charting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.rounds.charting.Bedsides.alertness;
import static org.rounds.charting.Bedsides.limits;
import static org.rounds.charting.Bedsides.pressure;
import static org.rounds.charting.Bedsides.reading;
import static org.rounds.charting.Bedsides.temperature;
import static org.rounds.screening.FlagLevel.NEEDS_REVIEW;
import static org.rounds.screening.FlagLevel.STOP;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rounds.charting.Readings.Alertness;
import org.rounds.charting.VitalLimits.Finding;

/** Limits of domain.md 2.5 at their edges; numbers in names are the cases of its section 9. */
class VitalLimitsTests {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "spo2, 91, STOP",
        "spo2, 92, NEEDS_REVIEW",
        "spo2, 95, NEEDS_REVIEW",
        "spo2, 96, none",
        "pulse, 40, STOP",
        "pulse, 41, NEEDS_REVIEW",
        "pulse, 50, NEEDS_REVIEW",
        "pulse, 51, none",
        "pulse, 110, none",
        "pulse, 111, NEEDS_REVIEW",
        "pulse, 130, NEEDS_REVIEW",
        "pulse, 131, STOP",
        "systolic, 90, STOP",
        "systolic, 91, NEEDS_REVIEW",
        "systolic, 100, NEEDS_REVIEW",
        "systolic, 101, none",
        "systolic, 159, none",
        "systolic, 160, NEEDS_REVIEW",
        "systolic, 179, NEEDS_REVIEW",
        "systolic, 180, STOP",
        "diastolic, 49, NEEDS_REVIEW",
        "diastolic, 50, none",
        "diastolic, 99, none",
        "diastolic, 100, NEEDS_REVIEW",
        "diastolic, 119, NEEDS_REVIEW",
        "diastolic, 120, STOP",
        "breaths, 8, STOP",
        "breaths, 9, NEEDS_REVIEW",
        "breaths, 12, none",
        "breaths, 20, none",
        "breaths, 21, NEEDS_REVIEW",
        "breaths, 25, STOP",
        "temperatureC, 35.0, STOP",
        "temperatureC, 35.1, NEEDS_REVIEW",
        "temperatureC, 36.0, NEEDS_REVIEW",
        "temperatureC, 36.1, none",
        "temperatureC, 37.9, none",
        "temperatureC, 38.0, NEEDS_REVIEW",
        "temperatureC, 39.0, NEEDS_REVIEW",
        "temperatureC, 39.1, STOP",
        "pain, 6, none",
        "pain, 7, NEEDS_REVIEW"
    })
    void case22_readingAtTheEdgeOfABand(String parameter, String value, String level) {
        var findings = limits().judge(reading(parameter, value), false, List.of());
        assertThat(findings)
                .extracting(finding -> finding.level().name())
                .isEqualTo(level.equals("none") ? List.of() : List.of(level));
    }

    @Test
    void anythingButAlertStops() {
        assertThat(limits().judge(alertness(Alertness.A), false, List.of())).isEmpty();
        assertThat(limits().judge(alertness(Alertness.C), false, List.of()))
                .extracting(Finding::level)
                .containsExactly(STOP);
    }

    @Test
    void case20_diastolicAboveSystolicIsRefused() {
        assertThatExceptionOfType(ChartingRule.class)
                .isThrownBy(() -> limits().judge(pressure(80, 95), false, List.of()))
                .satisfies(
                        broken -> {
                            assertThat(broken.rule()).isEqualTo("charting/impossible-reading");
                            assertThat(Bedsides.fields(broken)).contains("readings.diastolic");
                        });
    }

    @Test
    void case21_fahrenheitIsRefusedWithAHintAndNeverConverted() {
        assertThatExceptionOfType(ChartingRule.class)
                .isThrownBy(() -> limits().judge(temperature("98.6"), false, List.of()))
                .satisfies(
                        broken ->
                                assertThat(Bedsides.messages(broken))
                                        .anySatisfy(
                                                message ->
                                                        assertThat(message)
                                                                .contains("°C")
                                                                .contains("looks like °F")));
    }

    @ParameterizedTest
    @CsvSource({
        "systolic, 39",
        "systolic, 301",
        "diastolic, 19",
        "diastolic, 201",
        "pulse, 19",
        "pulse, 251",
        "breaths, 2",
        "breaths, 71",
        "spo2, 49",
        "spo2, 101",
        "temperatureC, 29.9",
        "temperatureC, 43.1",
        "pain, -1",
        "pain, 11"
    })
    void impossibleValueIsRefusedByItsField(String parameter, String value) {
        assertThatExceptionOfType(ChartingRule.class)
                .isThrownBy(() -> limits().judge(reading(parameter, value), false, List.of()))
                .satisfies(
                        broken ->
                                assertThat(Bedsides.fields(broken))
                                        .containsExactly("readings." + parameter));
    }

    /** Limits are tenths: 35.05 lies between the stop at 35.0 and the second look at 35.1. */
    @ParameterizedTest
    @ValueSource(strings = {"35.05", "39.05"})
    void temperatureBetweenTwoTenthsIsRefused(String value) {
        assertThatExceptionOfType(ChartingRule.class)
                .isThrownBy(() -> limits().judge(temperature(value), false, List.of()))
                .extracting(ChartingRule::rule)
                .isEqualTo("charting/impossible-reading");
    }

    @Test
    void inAnEmergencyAPulseOfZeroIsKeptWithAWarning() {
        assertThat(limits().judge(reading("pulse", "0"), true, List.of()))
                .extracting(Finding::parameter, Finding::level)
                .containsExactly(tuple("pulse", NEEDS_REVIEW), tuple("pulse", STOP));
    }
}
