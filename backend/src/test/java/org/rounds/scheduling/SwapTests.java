package org.rounds.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rounds.clinician.ClinicianId;
import org.rounds.identity.AccountView;
import org.rounds.region.RegionView;
import org.rounds.shared.RuleBroken;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitStatus;
import org.springframework.beans.factory.annotation.Autowired;

/** Two nurses exchange two visits of one day in one move. */
@SchedulingTest
class SwapTests {

    @Autowired Town town;
    @Autowired Swaps swaps;
    @Autowired Scheduling scheduling;
    @Autowired VisitRecords records;

    private RegionView region;
    private AccountView dispatcher;
    private ClinicianId ana;
    private ClinicianId ben;
    private VisitId anas;
    private VisitId bens;

    @BeforeEach
    void twoNursesWithAVisitEachAtTen() {
        region = town.region("AZ");
        dispatcher = town.dispatcher(region);
        ana = town.nurse(region);
        anas = assigned(2, "10:00", ana);
        ben = town.nurse(region);
        bens = assigned(2, "10:30", ben);
    }

    @Test
    void neitherCouldTakeTheOthersAloneButTheySwap() {
        refused("scheduling/overlap", () -> assign(anas, ben));

        swap(anas, bens);

        assertThat(nurseOf(anas)).isEqualTo(ben);
        assertThat(nurseOf(bens)).isEqualTo(ana);
        assertThat(records.view(anas).status()).isEqualTo(VisitStatus.SCHEDULED);
        assertThat(records.view(bens).nurse()).isEqualTo(ana);
        assertThat(records.view(anas).window().start()).isEqualTo(town.at(2, "10:00"));
        assertThat(records.view(bens).window().start()).isEqualTo(town.at(2, "10:30"));
    }

    @Test
    void nothingChangesWhenOneOfThemDoesNotFit() {
        var late = assigned(2, "14:00", ben);

        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> swap(late, anas)) // Ana could take his, he cannot take hers
                .satisfies(
                        refused -> {
                            assertThat(refused.rule()).isEqualTo("scheduling/overlap");
                            assertThat(refused).extracting("properties.visitId").isEqualTo(anas);
                        });
        assertThat(nurseOf(anas)).isEqualTo(ana);
        assertThat(nurseOf(late)).isEqualTo(ben);
        assertThat(records.view(anas).nurse()).isEqualTo(ana);
    }

    @Test
    void onlyAssignedVisitsOfTwoNursesAndOneDayAreSwapped() {
        var tomorrow = assigned(3, "10:00", ben);
        var alsoAnas = assigned(2, "14:00", ana);
        var planned = town.book(region, town.at(2, "14:00"));

        refused("scheduling/not-to-swap", () -> swap(anas, planned));
        refused("scheduling/not-to-swap", () -> swap(anas, tomorrow));
        refused("scheduling/not-to-swap", () -> swap(anas, alsoAnas));
        refused("scheduling/not-to-swap", () -> swap(anas, anas));
    }

    private VisitId assigned(int day, String time, ClinicianId nurse) {
        var visit = town.book(region, town.at(day, time));
        assign(visit, nurse);
        return visit;
    }

    private void assign(VisitId visit, ClinicianId nurse) {
        var seen = records.view(visit).version();
        town.as(dispatcher, () -> scheduling.assignNurse(visit, nurse, seen, null));
    }

    private void swap(VisitId one, VisitId other) {
        var request =
                new SwapNurses(
                        other, records.view(one).version(), records.view(other).version(), null);
        town.as(dispatcher, () -> swaps.swapNurses(one, request));
    }

    private ClinicianId nurseOf(VisitId visit) {
        return stop(visit).nurse();
    }

    private StopView stop(VisitId visit) {
        return scheduling.stops(List.of(visit)).get(visit);
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(act)
                .extracting(RuleBroken::rule)
                .isEqualTo(rule);
    }
}
