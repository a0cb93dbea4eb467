package org.rounds.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rounds.clinician.ClinicianId;
import org.rounds.identity.AccountView;
import org.rounds.region.RegionView;
import org.rounds.roster.ShiftView;
import org.rounds.roster.Shifts;
import org.rounds.shared.NotFound;
import org.rounds.shared.RuleBroken;
import org.rounds.visit.Obstacle;
import org.rounds.visit.StepFacts;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitStatus;
import org.rounds.visit.VisitStep;
import org.rounds.visit.VisitView;
import org.rounds.visit.Visits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

@SchedulingTest
class AssignmentTests {

    @Autowired Town town;
    @Autowired Scheduling scheduling;
    @Autowired Fits fits;
    @Autowired NoShows noShows;
    @Autowired Shifts shifts;
    @Autowired Visits visits;
    @Autowired VisitRecords records;
    @Autowired TestClock clock;
    @Autowired JdbcTemplate database;

    private RegionView region;
    private AccountView dispatcher;
    private ClinicianId nurse;
    private Instant ten;

    @BeforeEach
    void oneNurse() {
        region = town.region("AZ");
        dispatcher = town.dispatcher(region);
        nurse = town.nurse(region);
        ten = town.at(2, "10:00");
    }

    @Test
    void theNurseOfTheRoundIsConfirmed() {
        var visit = town.book(region, ten);

        var scheduled = assign(visit, nurse);

        assertThat(scheduled.status()).isEqualTo(VisitStatus.SCHEDULED);
        assertThat(scheduled.nurse()).isEqualTo(nurse);
        assertThat(stop(visit).assigned()).isTrue();
    }

    @Test
    void anotherNurseTakesTheVisitAtTheSameTimeIntoTheirRound() {
        var visit = town.book(region, ten);
        var other = town.nurse(region);

        assign(visit, other);

        assertThat(stop(visit).nurse()).isEqualTo(other);
        assertThat(stop(visit).work().start()).isEqualTo(ten);
        town.hold(region, ten); // the first nurse is free again
    }

    @Test
    void anAssignedVisitGoesToAnotherNurseWithBothStepsOnRecord() {
        var visit = town.book(region, ten);
        assign(visit, nurse);
        var other = town.nurse(region);

        var moved = assign(visit, other);

        assertThat(moved.status()).isEqualTo(VisitStatus.SCHEDULED);
        assertThat(moved.nurse()).isEqualTo(other);
    }

    @Test
    void case15_aMultistateLicenceDoesNotCountWhereTheCompactDoesNotHold() {
        policyOfANonCompactState();
        var california = town.region("CA");
        var local = town.nurse(california);
        var visit = town.book(california, ten);
        var travelling = town.nurseWithoutLicence(california);
        town.license(travelling, "AZ", true, town.today().plusYears(1));

        refused("scheduling/not-licensed", () -> assign(california, visit, travelling));
        assertThat(fit(visit, travelling).refusals()).containsExactly("No licence for CA.");

        town.license(travelling, "CA", false, town.today().plusYears(1));
        assertThat(assign(california, visit, travelling).nurse()).isEqualTo(travelling);
        assertThat(fit(visit, local).refusals()).isEmpty();
    }

    @Test
    void aMultistateLicenceCountsWhereTheCompactHolds() {
        var visit = town.book(region, ten);
        var travelling = town.nurseWithoutLicence(region);
        town.license(travelling, "TX", true, town.today().plusYears(1));

        assertThat(assign(visit, travelling).nurse()).isEqualTo(travelling);
    }

    @Test
    void aLicenceThatEndsBeforeTheVisitDoesNotCount() {
        var visit = town.book(region, ten);
        var ending = town.nurseWithoutLicence(region);
        town.license(ending, "AZ", false, town.today().plusDays(1));

        refused("scheduling/not-licensed", () -> assign(visit, ending));
    }

    @Test
    void case16_aLicenceThatHasLapsedStopsTheNurseFromSettingOut() {
        var visit = town.book(region, ten);
        var ending = town.nurseWithoutLicence(region);
        town.license(ending, "AZ", false, town.today().plusDays(2));
        assign(visit, ending);

        clock.pass(Duration.between(clock.instant(), town.at(2, "09:30")));
        assertThat(beforeSettingOut(visit)).isEmpty();
        clock.pass(Duration.ofDays(1));
        assertThat(beforeSettingOut(visit)).extracting(Obstacle::rule).containsExactly("G5");
        refused("visit/blocked", () -> step(visit, ending, VisitStep.GO_EN_ROUTE));
    }

    @Test
    void aNurseWhoseTimeIsTakenIsRefusedWithTheReason() {
        var visit = town.book(region, ten);
        var other = town.nurse(region);
        town.book(region, town.at(2, "10:30")); // goes to the other nurse

        refused("scheduling/overlap", () -> assign(visit, other));
        assertThat(fit(visit, other).refusals())
                .containsExactly(
                        "The nurse's other visits and the ways between them leave no gap for this one.");
        assertThat(fit(visit, nurse).refusals()).isEmpty();
    }

    @Test
    void aNurseOfAnotherRegionIsRefused() {
        var visit = town.book(region, ten);
        var stranger = town.nurse(town.region("AZ"));

        refused("scheduling/not-a-nurse-here", () -> assign(visit, stranger));
    }

    @Test
    void whatTheDispatcherSawMustStillHold() {
        var visit = town.book(region, ten);
        var seen = records.view(visit).version();
        assign(visit, nurse);

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(
                        () ->
                                town.as(
                                        dispatcher,
                                        () -> scheduling.assignNurse(visit, nurse, seen, null)));
    }

    @Test
    void aDispatcherOfAnotherRegionFindsNoSuchVisit() {
        var visit = town.book(region, ten);
        var stranger = town.dispatcher(town.region("AZ"));

        notFound(() -> town.as(stranger, () -> scheduling.assignNurse(visit, nurse, 0, null)));
        notFound(() -> town.as(stranger, () -> scheduling.cancelVisit(visit, "no")));
        notFound(() -> town.as(town.patient(), () -> scheduling.cancelVisit(visit, "no")));
    }

    @Test
    void anUnassignedVisitKeepsItsTime() {
        var visit = town.book(region, ten);
        assign(visit, nurse);

        var requested =
                town.as(town.accountOf(nurse), () -> scheduling.unassignNurse(visit, "I am ill"));

        assertThat(requested.status()).isEqualTo(VisitStatus.REQUESTED);
        assertThat(requested.nurse()).isNull();
        assertThat(stop(visit).assigned()).isFalse();
        refused("scheduling/time-taken", () -> town.hold(region, ten));
    }

    @Test
    void aCancelledVisitFreesItsTime() {
        var patient = town.patient();
        var visit = town.book(patient, region, town.hold(region, ten));
        assign(visit, nurse);

        var cancelled = town.as(patient, () -> scheduling.cancelVisit(visit, "Feeling better"));

        assertThat(cancelled.status()).isEqualTo(VisitStatus.CANCELLED);
        town.book(region, ten);
    }

    @Test
    void aPatientDoesNotCancelOnceTheNurseIsOnTheWay() {
        var patient = town.patient();
        var visit = town.book(patient, region, town.hold(region, ten));
        assign(visit, nurse);
        step(visit, nurse, VisitStep.GO_EN_ROUTE);

        refused(
                "visit/not-possible",
                () -> town.as(patient, () -> scheduling.cancelVisit(visit, "Too late")));
        town.as(dispatcher, () -> scheduling.cancelVisit(visit, "The patient called"));
    }

    @Test
    void aNoShowNeedsTwoAttemptsOfTheNurseAndTheDispatcher() {
        var visit = town.book(region, ten);
        assign(visit, nurse);
        var account = town.accountOf(nurse);
        refused("scheduling/no-show-not-possible", () -> report(account, visit, "Rang", "Called"));
        step(visit, nurse, VisitStep.GO_EN_ROUTE);

        refused("scheduling/attempts-missing", () -> report(account, visit, "Rang"));
        refused("scheduling/no-show-not-reported", () -> confirm(visit));
        report(account, visit, "Rang", "Called");
        assertThat(noShows.reported(List.of(visit))).containsExactly(visit);
        assertThat(confirm(visit).status()).isEqualTo(VisitStatus.NO_SHOW);
        town.hold(region, ten); // the time is free again
    }

    @Test
    void aShiftIsNotCancelledUnderAPlannedVisit() {
        var visit = town.book(region, ten);
        refused("roster/visits-planned", () -> cancelShift());

        town.as(dispatcher, () -> scheduling.cancelVisit(visit, "Not needed"));
        cancelShift();
    }

    private ShiftView cancelShift() {
        return town.as(dispatcher, () -> shifts.cancel(town.shiftAt(nurse, ten)));
    }

    private VisitView report(AccountView account, VisitId visit, String... attempts) {
        return town.as(account, () -> noShows.report(visit, List.of(attempts)));
    }

    private VisitView confirm(VisitId visit) {
        return town.as(dispatcher, () -> noShows.confirm(visit));
    }

    private VisitView assign(VisitId visit, ClinicianId to) {
        return assign(region, visit, to);
    }

    private VisitView assign(RegionView where, VisitId visit, ClinicianId to) {
        var seen = records.view(visit).version();
        return town.as(town.dispatcher(where), () -> scheduling.assignNurse(visit, to, seen, null));
    }

    private NurseFit fit(VisitId visit, ClinicianId of) {
        return fits.of(records.view(visit), List.of(of)).get(of);
    }

    private List<Obstacle> beforeSettingOut(VisitId visit) {
        var view = records.view(visit);
        return visits.obstacles(List.of(view), VisitStep.GO_EN_ROUTE)
                .getOrDefault(visit, List.of());
    }

    private void step(VisitId visit, ClinicianId by, VisitStep step) {
        town.as(town.accountOf(by), () -> visits.step(visit, step, StepFacts.NONE));
    }

    private StopView stop(VisitId visit) {
        return scheduling.stops(List.of(visit)).get(visit);
    }

    private void policyOfANonCompactState() {
        database.update(
                """
                insert ignore into state_policy
                select unhex('01940000000070008000000000009999'), 'CA', effective_from, max_additives,
                    clearance_days, rescreen_hours, observation_minutes, standing_orders, may_clear,
                    may_administer, false, note, source, false, added_by, version, added_at
                from state_policy where state = 'AZ'
                """);
    }

    private static void notFound(ThrowingCallable act) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(act);
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(act)
                .extracting(RuleBroken::rule)
                .isEqualTo(rule);
    }
}
