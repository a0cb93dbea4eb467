package org.rounds.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rounds.clinician.ClinicianId;
import org.rounds.identity.AccountView;
import org.rounds.region.RegionView;
import org.rounds.shared.NotFound;
import org.rounds.shared.RuleBroken;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitStatus;
import org.rounds.visit.VisitView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.test.json.AbstractJsonContentAssert;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Another time for a visit, by its patient or a dispatcher. */
@SchedulingTest
class MoveTests {

    @Autowired Town town;
    @Autowired Moves moves;
    @Autowired Scheduling scheduling;
    @Autowired VisitRecords records;
    @Autowired TestClock clock;
    @Autowired MockMvcTester http;

    private LocalDate today;
    private RegionView region;
    private AccountView patient;
    private AccountView dispatcher;
    private ClinicianId nurse;
    private VisitId visit;

    @BeforeEach
    void aVisitAtTenInTwoDays() {
        today = town.today();
        region = town.region("AZ");
        nurse = town.nurse(region);
        patient = town.patient();
        dispatcher = town.dispatcher(region);
        visit = town.book(patient, region, town.hold(region, at(2, "10:00")));
    }

    @Test
    void aPatientMovesTheVisitToATimeTheyKeepAndAllElseStays() {
        var before = records.view(visit);

        var moved = moveTo(at(3, "13:00"));

        assertThat(moved.window().start()).isEqualTo(at(3, "13:00"));
        assertThat(moved.date()).isEqualTo(today.plusDays(3));
        assertThat(moved)
                .usingRecursiveComparison()
                .ignoringFields("window", "date", "version")
                .isEqualTo(before);
        assertThat(moved.version()).isGreaterThan(before.version()); // the calendar's SEQUENCE
        assertThat(stop().work().start()).isEqualTo(at(3, "13:00"));
    }

    @Test
    void theOldTimeIsFreeOnceTheNewOneIsTakenAndNoSooner() {
        var kept = town.hold(region, at(3, "13:00"));
        refused("scheduling/time-taken", () -> town.hold(region, at(2, "10:00")));

        move(kept);

        town.hold(region, at(2, "10:00"));
        refused("scheduling/time-taken", () -> town.hold(region, at(3, "13:00")));
    }

    @Test
    void aTimeThatWasLostLeavesTheVisitWhereItIsAndOffersTheThreeNearest() {
        var kept = town.hold(region, at(3, "13:00"));
        clock.pass(Duration.ofMinutes(11));
        town.book(region, at(3, "13:00"));

        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> move(kept))
                .satisfies(
                        lost -> {
                            assertThat(lost.rule()).isEqualTo("scheduling/hold-expired");
                            assertThat(lost)
                                    .extracting("properties.nearest")
                                    .asInstanceOf(LIST)
                                    .hasSize(3);
                        });
        assertThat(records.view(visit).window().start()).isEqualTo(at(2, "10:00"));
        refused("scheduling/time-taken", () -> town.hold(region, at(2, "10:00")));
    }

    @Test
    void aPatientMovesUpToTwentyFourHoursBeforeTheArrivalWindow() {
        goTo(at(1, "10:00"));
        mine().extractingPath("$.mayMove").isEqualTo(true);
        mine().extractingPath("$.moveUntil.local").asString().endsWith("T10:00:00");
        moveTo(at(3, "13:00"));
    }

    @Test
    void aMomentLaterThePatientIsToldWhomToCallThoughTheyMayStillCancel() {
        goTo(at(1, "10:00").plusNanos(1000));

        mine().extractingPath("$.mayMove").isEqualTo(false);
        mine().extractingPath("$.mayCancel").isEqualTo(true);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> moveTo(at(3, "13:00")))
                .satisfies(
                        late -> {
                            assertThat(late.rule()).isEqualTo("scheduling/too-late-to-move");
                            assertThat(late)
                                    .extracting("properties.phone")
                                    .isEqualTo(region.phone());
                        });
    }

    @Test
    void theNurseStaysWhenTheNewTimeIsInTheirRound() {
        assign();

        var moved = moveTo(at(3, "13:00"));

        assertThat(moved.status()).isEqualTo(VisitStatus.SCHEDULED);
        assertThat(moved.nurse()).isEqualTo(nurse);
        assertThat(stop().assigned()).isTrue();
    }

    @Test
    void aTimeOfAnotherNurseIsRequestedAnewAndTheDispatcherConfirmsIt() {
        assign();
        town.book(region, at(3, "13:00")); // the first nurse is taken
        var other = town.nurse(region);

        var moved = moveTo(at(3, "13:00"));

        assertThat(moved.status()).isEqualTo(VisitStatus.REQUESTED);
        assertThat(moved.nurse()).isNull();
        assertThat(stop().nurse()).isEqualTo(other);
        assertThat(stop().assigned()).isFalse();
    }

    @Test
    void aPatientIsNotMovedOntoAnotherOwnVisit() {
        town.nurse(region);
        town.book(patient, region, town.hold(region, at(3, "13:00")));

        refused("scheduling/patient-overlap", () -> moveTo(at(3, "13:30")));
    }

    @Test
    void nobodyMovesTheVisitOfSomebodyElse() {
        var kept = town.hold(region, at(3, "13:00"));
        var to = new MoveToHold(kept.id(), kept.token());

        notFound(() -> town.as(town.patient(), () -> moves.moveToHold(visit, to)));
        notFound(
                () ->
                        town.as(
                                patient,
                                () -> moves.moveToHold(visit, new MoveToHold(kept.id(), "guess"))));
        notFound(
                () ->
                        town.as(
                                town.dispatcher(town.region("AZ")),
                                () -> moves.moveVisit(visit, to(2, "10:30", null, null))));
    }

    @Test
    void insideTheWindowTheStartMovesWithoutAsking() {
        var moved = staff(to(2, "10:30", null, null));

        assertThat(moved.window().start()).isEqualTo(at(2, "10:00"));
        assertThat(stop().work().start()).isEqualTo(at(2, "10:30"));
    }

    @Test
    void anotherWindowNeedsThePatientsWordAndTheHistoryTellsHow() {
        refused("scheduling/patient-must-agree", () -> staff(to(2, "12:00", null, null)));
        assertThat(records.view(visit).window().start()).isEqualTo(at(2, "10:00"));

        var moved = staff(to(2, "12:00", null, PatientAgreement.TELEPHONE));

        assertThat(moved.window().start()).isEqualTo(at(2, "12:00"));
        history().extractingPath("$[0].step").isEqualTo("MOVE");
        history().extractingPath("$[0].window.start.local").asString().endsWith("T10:00:00");
        history().extractingPath("$[0].movedTo.start.local").asString().endsWith("T12:00:00");
        history()
                .extractingPath("$[0].reason")
                .isEqualTo("The road is closed (The patient agreed by telephone.)");
    }

    @Test
    void aDispatcherMovesToAnyTimeThatKeepsTheHardRulesOffTheGridToo() {
        var moved = staff(to(2, "11:17", null, PatientAgreement.MESSAGE));

        assertThat(moved.window().start()).isEqualTo(at(2, "11:17"));
    }

    @Test
    void noReasonAndNoAgreementBendAHardRule() {
        town.book(region, at(3, "13:00"));

        refused("scheduling/overlap", () -> agreed(3, "13:30"));
        refused("scheduling/off-shift", () -> agreed(3, "19:00"));
        refused("scheduling/past", () -> agreed(0, "00:00"));
        var unlicensed = town.nurseWithoutLicence(region);
        refused(
                "scheduling/not-licensed",
                () -> staff(to(3, "10:00", unlicensed, PatientAgreement.TELEPHONE)));
    }

    @Test
    void anAssignedVisitMovesToAnotherNurseInOneStep() {
        assign();
        var other = town.nurse(region);

        var moved = staff(to(3, "13:00", other, PatientAgreement.IN_PERSON));

        assertThat(moved.status()).isEqualTo(VisitStatus.SCHEDULED);
        assertThat(moved.nurse()).isEqualTo(other);
        assertThat(stop().nurse()).isEqualTo(other);
        town.hold(region, at(2, "10:00"));
    }

    @Test
    void whatTheDispatcherSawMustStillHold() {
        var seen = to(2, "10:30", null, null);
        assign();

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> staff(seen));
    }

    private VisitView moveTo(Instant start) {
        return move(town.hold(region, start));
    }

    private VisitView move(HoldView kept) {
        return town.as(
                patient, () -> moves.moveToHold(visit, new MoveToHold(kept.id(), kept.token())));
    }

    private VisitView agreed(int day, String time) {
        return staff(to(day, time, null, PatientAgreement.TELEPHONE));
    }

    private VisitView staff(MoveVisit to) {
        return town.as(dispatcher, () -> moves.moveVisit(visit, to));
    }

    private MoveVisit to(
            int day, String time, @Nullable ClinicianId to, @Nullable PatientAgreement agreed) {
        return new MoveVisit(
                today.plusDays(day),
                LocalTime.parse(time),
                to,
                records.view(visit).version(),
                "The road is closed",
                agreed);
    }

    private void assign() {
        var seen = records.view(visit).version();
        town.as(dispatcher, () -> scheduling.assignNurse(visit, nurse, seen, null));
    }

    private Instant at(int day, String time) {
        return today.plusDays(day).atTime(LocalTime.parse(time)).atZone(Town.ZONE).toInstant();
    }

    private StopView stop() {
        return scheduling.stops(List.of(visit)).get(visit);
    }

    private void goTo(Instant moment) {
        clock.pass(Duration.between(clock.instant(), moment));
    }

    private AbstractJsonContentAssert<?> mine() {
        return json(patient, "/api/visit/mine/" + visit.value());
    }

    private AbstractJsonContentAssert<?> history() {
        return json(dispatcher, "/api/visit/visits/" + visit.value() + "/history");
    }

    private AbstractJsonContentAssert<?> json(AccountView by, String path) {
        return assertThat(http.get().uri(path).with(town.signedIn(by)).with(csrf()).exchange())
                .bodyJson();
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
