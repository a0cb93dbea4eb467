package org.rounds.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rounds.clinician.ClinicianId;
import org.rounds.region.RegionView;
import org.rounds.shared.NotFound;
import org.rounds.shared.RuleBroken;
import org.springframework.beans.factory.annotation.Autowired;

@SchedulingTest
class BookingTests {

    @Autowired Town town;
    @Autowired Bookings bookings;
    @Autowired Scheduling scheduling;
    @Autowired StopRepository stops;
    @Autowired TestClock clock;

    private RegionView region;
    private Instant ten;

    @BeforeEach
    void oneRegion() {
        region = town.region("AZ");
        ten = town.at(2, "10:00");
    }

    @Test
    void offersEachHalfHourOfTheShiftsOfTwoWeeks() {
        town.nurse(region);

        var days = bookings.slotDays(region.zips().getFirst(), town.therapy());

        assertThat(days).hasSize(14);
        assertThat(days.get(2).slots())
                .extracting(slot -> slot.start().local().toLocalTime().toString())
                .startsWith("07:30", "08:00") // on the way until half past eight
                .endsWith("15:00", "15:30"); // two hours in the home, half an hour back
    }

    @Test
    void offersNothingWithoutALicensedNurse() {
        town.nurseWithoutLicence(region);

        assertThat(bookings.slotDays(region.zips().getFirst(), town.therapy()))
                .allSatisfy(day -> assertThat(day.slots()).isEmpty());
    }

    @Test
    void refusesAnAreaThatNobodyServes() {
        refused("scheduling/not-served", () -> bookings.slotDays("99999", town.therapy()));
    }

    @Test
    void aHeldTimeIsGoneForOthersUntilTheHoldExpires() {
        town.nurse(region);
        town.hold(region, ten);

        assertThat(starts())
                .doesNotContain(ten, ten.plusSeconds(1800))
                .contains(town.at(2, "12:30"));
        refused("scheduling/time-taken", () -> town.hold(region, ten));

        clock.pass(Stop.HOLD);
        assertThat(starts()).contains(ten);
        town.hold(region, ten);
    }

    @Test
    void aTakenTimeComesBackWithTheThreeNearest() {
        town.nurse(region);
        town.hold(region, ten);

        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> town.hold(region, ten))
                .satisfies(
                        broken ->
                                assertThat(broken)
                                        .extracting("properties.nearest")
                                        .asInstanceOf(
                                                org.assertj.core.api.InstanceOfAssertFactories.LIST)
                                        .extracting("start.at")
                                        .containsExactly(
                                                town.at(2, "08:00"),
                                                town.at(2, "08:30"),
                                                town.at(2, "11:30")));
    }

    @Test
    void aTimeOffTheGridOrTooSoonIsNotGiven() {
        town.nurse(region);

        refused("scheduling/time-taken", () -> town.hold(region, ten.plusSeconds(300)));
        refused(
                "scheduling/time-taken",
                () -> town.hold(region, clock.instant().plusSeconds(7_199)));
        refused("scheduling/time-taken", () -> town.hold(region, town.at(14, "10:00")));
    }

    @Test
    void theNurseWithTheShortestWayIsChosen() {
        town.nurses(region, 3);
        var first = nurseOf(town.hold(region, ten));

        assertThat(nurseOf(town.hold(region, town.at(2, "13:00")))).isEqualTo(first);
    }

    @Test
    void ofNursesWithTheSameWayTheOneWithTheFewestStopsIsChosen() {
        town.nurses(region, 2);
        var first = nurseOf(town.hold(region, ten));
        var second = nurseOf(town.hold(region, ten));

        var third = nurseOf(town.hold(region, town.at(2, "12:30")));
        var fourth = nurseOf(town.hold(region, town.at(2, "15:00")));

        assertThat(List.of(first, second)).doesNotHaveDuplicates();
        assertThat(List.of(third, fourth)).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void anotherTimeReplacesTheFirstHold() {
        town.nurse(region);
        var first = town.hold(region, ten);
        var half = ten.plusSeconds(1800); // overlaps what is given up

        var second = bookings.takeHold(town.wish(region, half, first), "somebody");

        assertThat(second.window().start().at()).isEqualTo(half);
        refused("scheduling/time-taken", () -> town.hold(region, town.at(2, "11:00")));
        town.hold(region, town.at(2, "13:00"));
    }

    @Test
    void aHoldIsGivenUpOnlyByItsToken() {
        town.nurse(region);
        var first = town.hold(region, ten);
        var stolen =
                new TakeHold(region.zips().getFirst(), town.therapy(), ten, first.id(), "guess");

        refused("scheduling/time-taken", () -> bookings.takeHold(stolen, "somebody"));
    }

    @Test
    void aRefusedReplacementLeavesTheFirstHold() {
        town.nurse(region);
        town.hold(region, town.at(2, "13:00"));
        var first = town.hold(region, ten);

        refused(
                "scheduling/time-taken",
                () -> bookings.takeHold(town.wish(region, town.at(2, "13:00"), first), "somebody"));

        town.book(town.patient(), region, first);
    }

    @Test
    void nobodyHoldsMoreThanThreeTimesAtOnce() {
        town.nurses(region, 4);
        for (int held = 0; held < 3; held++) {
            bookings.takeHold(town.wish(region, ten, null), "hoarder");
        }

        refused(
                "scheduling/too-many-holds",
                () -> bookings.takeHold(town.wish(region, ten, null), "hoarder"));
        bookings.takeHold(town.wish(region, ten, null), "somebody else");
    }

    @Test
    void aBookedHoldBecomesAPlannedStop() {
        var nurse = town.nurse(region);

        var visit = town.book(region, ten);

        var stop = scheduling.stops(List.of(visit)).get(visit);
        assertThat(stop.nurse()).isEqualTo(nurse);
        assertThat(stop.assigned()).isFalse();
        assertThat(stop.work().length()).isEqualTo(Duration.ofHours(2));
        clock.pass(Stop.HOLD);
        refused("scheduling/time-taken", () -> town.hold(region, ten));
    }

    @Test
    void aHoldIsBookedOnce() {
        town.nurse(region);
        var hold = town.hold(region, ten);
        town.book(town.patient(), region, hold);

        refused("scheduling/hold-used", () -> town.book(town.patient(), region, hold));
    }

    @Test
    void anExpiredHoldIsBookedWhenItsTimeIsStillFree() {
        town.nurse(region);
        var hold = town.hold(region, ten);
        clock.pass(Stop.HOLD.plusHours(1));

        town.book(town.patient(), region, hold);

        refused("scheduling/time-taken", () -> town.hold(region, ten));
    }

    @Test
    void anExpiredHoldWhoseTimeWasTakenIsRefusedWithOtherTimes() {
        town.nurse(region);
        var hold = town.hold(region, ten);
        clock.pass(Stop.HOLD);
        town.hold(region, ten);

        refused("scheduling/hold-expired", () -> town.book(town.patient(), region, hold));
    }

    @Test
    void aHoldIsBookedOnlyByItsToken() {
        town.nurse(region);
        var hold = town.hold(region, ten);
        var stolen =
                new HoldView(
                        hold.id(),
                        "guess",
                        hold.window(),
                        hold.therapyId(),
                        120,
                        hold.expiresAt(),
                        600);
        var unknown =
                new HoldView(
                        new StopId(UUID.randomUUID()),
                        hold.token(),
                        hold.window(),
                        hold.therapyId(),
                        120,
                        hold.expiresAt(),
                        600);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> town.book(town.patient(), region, stolen));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> town.book(town.patient(), region, unknown));
    }

    @Test
    void aTimeKeptInOneAreaIsNotBookedForAnother() {
        town.nurse(region);
        var hold = town.hold(region, ten);
        var elsewhere = town.region("AZ");

        refused("scheduling/other-area", () -> town.book(town.patient(), elsewhere, hold));
    }

    @Test
    void aPatientIsNeverInTwoVisitsAtOnce() {
        town.nurses(region, 2);
        var patient = town.patient();
        town.book(patient, region, town.hold(region, ten));
        var overlapping = town.hold(region, town.at(2, "11:30"));
        var following = town.hold(region, town.at(2, "13:00"));

        refused("scheduling/patient-overlap", () -> town.book(patient, region, overlapping));
        town.book(patient, region, following);
    }

    private ClinicianId nurseOf(HoldView hold) {
        return stops.findRoundOf(hold.id()).orElseThrow().nurse();
    }

    private List<Instant> starts() {
        return bookings.slotDays(region.zips().getFirst(), town.therapy()).stream()
                .flatMap(day -> day.slots().stream())
                .map(slot -> slot.start().at())
                .toList();
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(act)
                .extracting(RuleBroken::rule)
                .isEqualTo(rule);
    }
}
