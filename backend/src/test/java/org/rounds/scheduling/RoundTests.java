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
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rounds.catalogue.TherapyId;
import org.rounds.clinician.ClinicianId;
import org.rounds.patient.PatientId;
import org.rounds.region.RegionId;
import org.rounds.shared.RuleBroken;
import org.rounds.shared.TimeWindow;
import org.rounds.visit.VisitId;

class RoundTests {

    private static final ZoneId PHOENIX = ZoneId.of("America/Phoenix");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final TherapyId THERAPY = new TherapyId(new UUID(0, 1));
    private static final Instant NOW = at("06:00");
    private static final List<TimeWindow> SHIFT = List.of(window("08:00", "18:00"));

    private final Round round = round(1);

    @Test
    void workBeginsThirtyMinutesAfterTheShiftAtTheEarliest() {
        assertThat(round.isFree(window("08:30", "10:15"), SHIFT, NOW)).isTrue();
        assertThat(round.isFree(window("08:29", "10:14"), SHIFT, NOW)).isFalse();
    }

    @Test
    void workEndsThirtyMinutesBeforeTheShiftAtTheLatest() {
        assertThat(round.isFree(window("15:45", "17:30"), SHIFT, NOW)).isTrue();
        assertThat(round.isFree(window("15:46", "17:31"), SHIFT, NOW)).isFalse();
    }

    @Test
    void twoStopsKeepThirtyMinutesOfTravelBetweenThem() {
        hold(window("10:00", "12:00"));

        assertThat(round.isFree(window("12:30", "14:00"), SHIFT, NOW)).isTrue();
        assertThat(round.isFree(window("12:29", "14:00"), SHIFT, NOW)).isFalse();
        assertThat(round.isFree(window("08:30", "09:30"), SHIFT, NOW)).isTrue();
        assertThat(round.isFree(window("08:30", "09:31"), SHIFT, NOW)).isFalse();
        assertThat(round.isFree(window("10:30", "11:00"), SHIFT, NOW)).isFalse();
        assertThat(round.isFree(window("09:00", "13:00"), SHIFT, NOW)).isFalse();
    }

    @Test
    void aHoldCountsUntilTheMinuteItExpires() {
        hold(window("10:00", "12:00"));

        assertThat(round.isFree(window("10:00", "12:00"), SHIFT, NOW.plusSeconds(599))).isFalse();
        assertThat(round.isFree(window("10:00", "12:00"), SHIFT, NOW.plusSeconds(600))).isTrue();
    }

    @Test
    void aPlannedStopNeverExpires() {
        plan(hold(window("10:00", "12:00")));

        assertThat(round.isFree(window("10:00", "12:00"), SHIFT, NOW.plusSeconds(601))).isFalse();
    }

    @Test
    void aReleasedStopLeavesItsTimeFree() {
        var stop = plan(hold(window("10:00", "12:00")));

        stop.release(NOW);

        assertThat(round.isFree(window("10:00", "12:00"), SHIFT, NOW)).isTrue();
    }

    @Test
    void aStopMovesToAnotherNursesRoundAtTheSameTime() {
        var stop = plan(hold(window("10:00", "12:00")));
        var other = round(2);

        other.assign(stop, SHIFT, NOW);

        assertThat(round.load(NOW)).isZero();
        assertThat(other.load(NOW)).isOne();
        assertThat(stop.view().nurse()).isEqualTo(other.id().nurse());
        assertThat(stop.view().assigned()).isTrue();
    }

    @Test
    void aStopIsNotInItsOwnWayWhenItsNurseConfirms() {
        var stop = plan(hold(window("10:00", "12:00")));

        round.assign(stop, SHIFT, NOW);

        assertThat(stop.view().assigned()).isTrue();
        assertThat(round.load(NOW)).isOne();
    }

    @Test
    void case17_twoVisitsWhoseTravelOverlapsAreNotAssignedToOneNurse() {
        plan(hold(window("10:00", "12:00")));
        var other = round(2);
        var stop = plan(other.hold(window("12:15", "14:00"), THERAPY, holder(), SHIFT, NOW));

        refused("scheduling/overlap", () -> round.assign(stop, SHIFT, NOW));
        assertThat(stop.view().nurse()).isEqualTo(other.id().nurse());
    }

    @Test
    void nobodyIsAssignedOutsideTheirShift() {
        var stop = plan(hold(window("10:00", "12:00")));

        refused("scheduling/off-shift", () -> round(2).assign(stop, List.of(), NOW));
    }

    @Test
    void everyReasonIsNamed() {
        hold(window("10:00", "12:00"));

        assertThat(round.objections(window("11:00", "13:00"), List.of(), NOW, null))
                .extracting(RuleBroken::rule)
                .containsExactly("scheduling/off-shift", "scheduling/overlap");
    }

    @Test
    void workStaysWithinTheLocalDayEvenInANightShift() {
        var night = List.of(new TimeWindow(at("20:00"), at("20:00").plus(Duration.ofHours(10))));

        assertThat(round.isFree(window("21:30", "23:30"), night, NOW)).isTrue();
        assertThat(
                        round.isFree(
                                new TimeWindow(at("22:30"), at("22:30").plusSeconds(7200)),
                                night,
                                NOW))
                .isFalse();
    }

    @Test
    void eachPartOfADividedShiftNeedsItsOwnTravel() {
        var divided = List.of(window("08:00", "12:00"), window("13:00", "17:00"));

        assertThat(round.isFree(window("10:00", "11:30"), divided, NOW)).isTrue();
        assertThat(round.isFree(window("11:00", "13:30"), divided, NOW)).isFalse();
    }

    private static void refused(
            String rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(act)
                .extracting(RuleBroken::rule)
                .isEqualTo(rule);
    }

    private Stop hold(TimeWindow work) {
        return round.hold(work, THERAPY, holder(), SHIFT, NOW);
    }

    private static Stop plan(Stop stop) {
        stop.plan(new VisitId(UUID.randomUUID()), new PatientId(UUID.randomUUID()));
        return stop;
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

    private static Instant at(String time) {
        return LocalDateTime.of(DAY, LocalTime.parse(time)).atZone(PHOENIX).toInstant();
    }
}
