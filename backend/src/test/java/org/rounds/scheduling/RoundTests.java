package org.rounds.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.rounds.catalogue.TherapyId;
import org.rounds.clinician.ClinicianId;
import org.rounds.patient.PatientId;
import org.rounds.region.RegionId;
import org.rounds.shared.GeoPoint;
import org.rounds.shared.RuleBroken;
import org.rounds.shared.TimeWindow;
import org.rounds.travel.Place;
import org.rounds.travel.Roads;
import org.rounds.visit.VisitId;

/** Places are unknown, so half an hour from each other, where a test names none. */
class RoundTests {

    private static final ZoneId PHOENIX = ZoneId.of("America/Phoenix");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final TherapyId THERAPY = new TherapyId(new UUID(0, 1));
    private static final Instant NOW = at("06:00");
    private static final WorkDay SHIFT = day(window("08:00", "18:00"));

    private final Round round = round(1);

    @Test
    void workBeginsAfterTheShiftAndTheWayOut() {
        assertThat(fits(promise("08:00", "08:29", 105))).isFalse();
        assertThat(fits(promise("08:00", "08:30", 105))).isTrue();
        assertThat(hold(promise("08:00", "09:00", 105)).booked().work())
                .isEqualTo(window("08:30", "10:15"));
    }

    @Test
    void workEndsBeforeTheWayBackAndTheEndOfTheShift() {
        assertThat(fits(promise("15:45", "16:45", 105))).isTrue();
        assertThat(fits(promise("15:46", "16:46", 105))).isFalse();
    }

    @Test
    void theWayFromOneStopToTheNextLiesBetweenThem() {
        hold(promise("10:00", "10:01", 120));

        assertThat(fits(promise("12:29", "12:30", 90))).isTrue();
        assertThat(fits(promise("12:28", "12:29", 90))).isFalse();
        assertThat(fits(promise("08:30", "08:31", 61))).isTrue();
        assertThat(fits(promise("08:30", "08:31", 62))).isFalse();
        assertThat(fits(promise("10:30", "10:31", 30))).isFalse();
    }

    @Test
    void nearbyHomesNeedAShorterWay() {
        round.hold(at(downtown(), "10:00", 60), THERAPY, holder(), SHIFT, NOW);

        assertThat(fits(at(downtown(), "11:11", 60))).isTrue();
        assertThat(fits(at(downtown(), "11:09", 60))).isFalse();
        assertThat(fits(at(mesa(), "11:30", 60))).isFalse();
        assertThat(fits(at(mesa(), "12:05", 60))).isTrue();
    }

    @Test
    void aStartMovesInsideItsPromiseWhenAVisitIsFittedIn() {
        var first = hold(promise("10:00", "11:00", 120));

        hold(promise("08:30", "09:30", 100));

        assertThat(first.booked().work()).isEqualTo(window("10:40", "12:40"));
        assertThat(first.booked().promise().arrival()).isEqualTo(window("10:00", "11:00"));
    }

    @Test
    void aPromiseIsNotBrokenForAnotherVisit() {
        hold(promise("10:00", "11:00", 120));

        refused("scheduling/promise", () -> hold(promise("08:30", "08:31", 130)));
        refused("scheduling/overlap", () -> hold(promise("08:30", "08:31", 200)));
    }

    @Test
    void aShiftKeepsItsBreak() {
        var lunch = rest("12:00", "13:00");
        var day = day(List.of(window("08:00", "18:00")), List.of(lunch), Set.of());
        round.hold(promise("08:30", "08:31", 210), THERAPY, holder(), day, NOW); // to 12:00

        refused(
                "scheduling/break",
                () -> round.hold(promise("12:30", "12:31", 240), THERAPY, holder(), day, NOW));
        round.hold(promise("13:00", "13:01", 240), THERAPY, holder(), day, NOW);
    }

    @Test
    void aNurseStaysInTheirArea() {
        var day = day(List.of(window("08:00", "18:00")), List.of(), Set.of("85003"));

        assertThat(round.objections(at(mesa(), "10:00", 60), day, NOW, null))
                .extracting(RuleBroken::rule)
                .containsExactly("scheduling/outside-area");
        assertThat(round.added(at(mesa(), "10:00", 60), day, NOW, null)).isEmpty();
        assertThat(round.added(at(downtown(), "10:00", 60), day, NOW, null)).isPresent();
    }

    @Test
    void aVisitThatHasBegunDoesNotMove() {
        var begun = hold(promise("10:00", "11:00", 120));
        plan(begun);

        assertThat(round.added(promise("08:30", "09:30", 100), SHIFT, at("10:05"), null)).isEmpty();
        assertThat(round.added(promise("12:30", "13:30", 100), SHIFT, at("10:05"), null))
                .isPresent();
    }

    @Test
    void aBreakThatHasBegunIsNotTakenTwice() {
        var early = rest("09:00", "16:00");
        var day = day(List.of(window("08:00", "18:00")), List.of(early), Set.of());
        var first = round.hold(promise("10:30", "10:31", 120), THERAPY, holder(), day, NOW);
        plan(first);

        // From 12:30 to 17:30 without a break: it was taken before the first visit.
        assertThat(round.added(promise("13:00", "13:01", 270), day, at("10:45"), null)).isPresent();
    }

    @Test
    void aHoldCountsUntilTheMinuteItExpires() {
        hold(promise("10:00", "10:01", 120));

        assertThat(fits(promise("10:00", "10:01", 120), NOW.plusSeconds(599))).isFalse();
        assertThat(fits(promise("10:00", "10:01", 120), NOW.plusSeconds(600))).isTrue();
    }

    @Test
    void aPlannedStopNeverExpires() {
        plan(hold(promise("10:00", "10:01", 120)));

        assertThat(fits(promise("10:00", "10:01", 120), NOW.plusSeconds(601))).isFalse();
    }

    @Test
    void aReleasedStopLeavesItsTimeFree() {
        var stop = plan(hold(promise("10:00", "10:01", 120)));

        stop.release(NOW);

        assertThat(fits(promise("10:00", "10:01", 120))).isTrue();
    }

    @Test
    void aStopMovesToAnotherNursesRoundWithItsPromise() {
        var stop = plan(hold(promise("10:00", "11:00", 120)));
        var other = round(2);

        assign(other, stop, SHIFT);

        assertThat(round.load(NOW, null)).isZero();
        assertThat(other.load(NOW, null)).isOne();
        assertThat(stop.view().nurse()).isEqualTo(other.id().nurse());
        assertThat(stop.view().assigned()).isTrue();
        assertThat(stop.booked().promise().arrival()).isEqualTo(window("10:00", "11:00"));
    }

    @Test
    void aStopIsNotInItsOwnWayWhenItsNurseConfirms() {
        var stop = plan(hold(promise("10:00", "11:00", 120)));

        assign(round, stop, SHIFT);

        assertThat(stop.view().assigned()).isTrue();
        assertThat(round.load(NOW, null)).isOne();
    }

    @Test
    void case17_twoVisitsWhoseWaysOverlapAreNotAssignedToOneNurse() {
        plan(hold(promise("10:00", "10:01", 120)));
        var other = round(2);
        var stop = plan(other.hold(promise("11:45", "11:46", 105), THERAPY, holder(), SHIFT, NOW));

        refused("scheduling/overlap", () -> assign(round, stop, SHIFT));
        assertThat(stop.view().nurse()).isEqualTo(other.id().nurse());
    }

    @Test
    void nobodyIsAssignedOutsideTheirShift() {
        var stop = plan(hold(promise("10:00", "11:00", 120)));

        refused("scheduling/off-shift", () -> assign(round(2), stop, day()));
    }

    @Test
    void aRoundThatAShiftNoLongerCoversTakesNothingMore() {
        plan(hold(promise("16:00", "16:30", 60)));
        var shorter = day(window("08:00", "15:00"));

        assertThat(round.added(promise("10:00", "11:00", 60), shorter, NOW, null)).isEmpty();
    }

    @Test
    void eachPartOfADividedShiftNeedsItsOwnWays() {
        var divided = day(window("13:00", "17:00"), window("08:00", "12:00"));

        assertThat(round.added(promise("10:00", "11:00", 90), divided, NOW, null)).isPresent();
        assertThat(round.added(promise("11:00", "12:00", 150), divided, NOW, null)).isEmpty();
        round.hold(promise("09:00", "10:00", 60), THERAPY, holder(), divided, NOW);
        var second = round.hold(promise("14:00", "15:00", 60), THERAPY, holder(), divided, NOW);
        assertThat(second.booked().work()).isEqualTo(window("14:00", "15:00"));
    }

    private static void assign(Round to, Stop stop, WorkDay day) {
        to.take(stop, stop.booked().promise(), true, day, NOW);
    }

    private boolean fits(Promise promise) {
        return fits(promise, NOW);
    }

    private boolean fits(Promise promise, Instant now) {
        return round.added(promise, SHIFT, now, null).isPresent();
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(act)
                .extracting(RuleBroken::rule)
                .isEqualTo(rule);
    }

    @Test
    void nobodySetsOutBeforeNow() {
        var wanted = promise("10:00", "11:00", 60);
        assertThat(fits(wanted, at("10:25"))).isTrue();
        assertThat(fits(wanted, at("10:35"))).isFalse();

        plan(hold(at(Place.UNKNOWN, "08:30", 60))); // over at 09:30, and half an hour away
        assertThat(fits(wanted, at("10:25"))).isTrue();
        assertThat(fits(wanted, at("10:35"))).isFalse();
    }

    @Test
    void aVisitGivenWhileItsWindowIsOpenStartsWhenTheNurseCanBeThere() {
        var stop = plan(hold(promise("10:00", "11:00", 60)));
        var other = round(2);

        other.take(stop, stop.booked().promise(), true, SHIFT, at("10:25"));

        assertThat(stop.booked().start()).isEqualTo(at("10:55"));
    }

    private Stop hold(Promise promise) {
        return round.hold(promise, THERAPY, holder(), SHIFT, NOW);
    }

    private static Stop plan(Stop stop) {
        var visit = new VisitId(UUID.randomUUID());
        stop.plan(visit, new PatientId(UUID.randomUUID()), stop.booked().promise().place());
        return stop;
    }

    private static Promise promise(String from, String until, int minutes) {
        return new Promise(Place.UNKNOWN, window(from, until), Duration.ofMinutes(minutes));
    }

    private static Promise at(Place place, String time, int minutes) {
        var window = TimeWindow.of(at(time), Duration.ofMinutes(1));
        return new Promise(place, window, Duration.ofMinutes(minutes));
    }

    private static Place downtown() {
        return new Place("85003", new GeoPoint(33.451, -112.078, 20));
    }

    /** 25 km as the crow flies. */
    private static Place mesa() {
        return new Place("85201", new GeoPoint(33.432, -111.809, 20));
    }

    private static WorkDay day(TimeWindow... shifts) {
        return day(List.of(shifts), List.of(), Set.of());
    }

    private static WorkDay day(
            List<TimeWindow> shifts, List<WorkDay.Rest> breaks, Set<String> area) {
        var start = DAY.atStartOfDay(PHOENIX);
        return new WorkDay(start, shifts, breaks, Place.UNKNOWN, area, "T", Roads.straight());
    }

    private static Stop.Holder holder() {
        return new Stop.Holder(new byte[16], HoldToken.next());
    }

    private static Round round(int nurse) {
        var id = new RoundId(new ClinicianId(new UUID(0, nurse)), DAY);
        return new Round(id, new RegionId(new UUID(0, 9)), PHOENIX);
    }

    private static TimeWindow window(String start, String end) {
        return new TimeWindow(at(start), at(end));
    }

    private static WorkDay.Rest rest(String earliest, String latest) {
        return new WorkDay.Rest(at(earliest), at(latest), Duration.ofMinutes(30));
    }

    private static Instant at(String time) {
        return LocalDateTime.of(DAY, LocalTime.parse(time)).atZone(PHOENIX).toInstant();
    }
}
