package org.rounds.charting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rounds.charting.Bedsides.pressure;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rounds.NurseInTheHome;
import org.rounds.NurseInTheHome.Met;
import org.rounds.TestDatabase;
import org.rounds.charting.Chart.IdentifierKind;
import org.rounds.charting.Readings.VitalsPhase;
import org.rounds.clearance.StricterLimit;
import org.rounds.screening.FlagLevel;
import org.rounds.shared.RuleBroken;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** domain.md 2.5: a prescriber may set stricter limits for a patient at any time. */
@SpringBootTest
@Import({TestDatabase.class, NurseInTheHome.class})
class PatientLimitTests {

    @Autowired NurseInTheHome home;
    @Autowired Bedside bedside;
    @Autowired Charts charts;
    @Autowired Clock clock;

    private Met met;

    @BeforeEach
    void arrive() {
        met = home.arrive();
        var two = Set.of(IdentifierKind.FULL_NAME, IdentifierKind.BIRTH_DATE);
        met.asNurse(() -> bedside.recordIdentity(met.visit(), two, true));
    }

    @Test
    void aStricterLimitRatesTheBaselineOfItsPatient() {
        measure(165);
        set("systolic", FlagLevel.STOP, null, "160");
        measure(165);

        var vitals = met.asNurse(() -> charts.chart(met.visit())).vitals();

        assertThat(vitals.getFirst().findings())
                .extracting(VitalLimits.Finding::level)
                .containsExactly(FlagLevel.NEEDS_REVIEW);
        assertThat(vitals.getLast().findings())
                .extracting(VitalLimits.Finding::level)
                .containsExactlyInAnyOrder(FlagLevel.NEEDS_REVIEW, FlagLevel.STOP);
        assertThat(vitals.getLast().findings())
                .extracting(VitalLimits.Finding::sentence)
                .contains("Systolic pressure: stop limit (160 or more mmHg), set for this patient");
    }

    @Test
    void theNurseSeesTheLimitWhoSetItAndWhy() {
        set("pulse", FlagLevel.NEEDS_REVIEW, null, "100");
        set("pulse", FlagLevel.NEEDS_REVIEW, null, "105");

        var limits = met.asNurse(() -> charts.chart(met.visit())).patientLimits();

        assertThat(limits).singleElement();
        assertThat(limits.getFirst().limit().atLeast()).isEqualByComparingTo("105");
        assertThat(limits.getFirst().by()).isEqualTo("Paul Ferris");
        assertThat(limits.getFirst().reason()).isEqualTo("Past stroke");
    }

    @ParameterizedTest
    @CsvSource({
        "systolic, STOP, , 185, charting/not-stricter",
        "systolic, NEEDS_REVIEW, , 160, charting/not-stricter",
        "systolic, NEEDS_REVIEW, , 182, charting/not-stricter",
        "spo2, STOP, 90, , charting/not-stricter",
        "systolic, STOP, , 400, charting/limit",
        "systolic, INFO, , 150, charting/limit",
        "systolic, STOP, , , charting/limit",
        "systolic, STOP, 95, 150, charting/limit",
        "alertness, STOP, , 1, charting/not-stricter",
        "mood, STOP, , 1, charting/limit"
    })
    void aLooserLimitOrNoneIsRefused(
            String parameter, FlagLevel level, String atMost, String atLeast, String rule) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> set(parameter, level, atMost, atLeast))
                .extracting(RuleBroken::rule)
                .isEqualTo(rule);
    }

    private void measure(int systolic) {
        var readings = pressure(systolic, 80);
        met.asNurse(
                () ->
                        bedside.recordVitals(
                                met.visit(), VitalsPhase.PRE, clock.instant(), readings));
    }

    private void set(String parameter, FlagLevel level, String atMost, String atLeast) {
        var limit = new StricterLimit(parameter, level, number(atMost), number(atLeast));
        met.asPrescriber(
                () -> {
                    charts.limit(met.visit(), new SetPatientLimit(limit, "Past stroke"));
                    return met;
                });
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
