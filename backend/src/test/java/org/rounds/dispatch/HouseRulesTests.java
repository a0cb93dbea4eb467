package org.rounds.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rounds.scheduling.NurseFit;
import org.rounds.scheduling.SoftObjection;

/** From where on a reason is asked. */
class HouseRulesTests {

    private static final AssignmentPolicy POLICY = new AssignmentPolicy(4, 60, 15, 5);

    @ParameterizedTest
    @CsvSource({
        "3, 60,", // a fair share and a fair way
        "4, 60, FULL_DAY",
        "3, 61, LONG_WAY"
    })
    void moreThanAFairShareAndALongWayWantAReason(int stops, int added, String rule) {
        var fit = new NurseFit(List.of(), added, stops);

        assertThat(HouseRules.against(fit, null, POLICY))
                .extracting(SoftObjection::rule)
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void allThatSpeaksAgainstANurseIsTold() {
        var fit = new NurseFit(List.of(), 90, 5);

        assertThat(HouseRules.against(fit, "On leave", POLICY))
                .extracting(SoftObjection::sentence)
                .containsExactly(
                        "Declined this visit (On leave).",
                        "Has 5 visits that day, a fair share is 4.",
                        "Would drive 90 minutes more.");
    }
}
