package org.rounds.waitlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rounds.TestDatabase;
import org.rounds.identity.AccountView;
import org.rounds.region.RegionView;
import org.rounds.scheduling.HoldView;
import org.rounds.scheduling.Scheduling;
import org.rounds.scheduling.TestClock;
import org.rounds.scheduling.Town;
import org.rounds.shared.NotFound;
import org.rounds.shared.RuleBroken;
import org.rounds.visit.VisitId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;

/** A time that becomes free is offered to one who waits, for half an hour, and then to the next. */
@ApplicationModuleTest(
        mode = ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = "idempotency")
@Import({TestDatabase.class, TestClock.class, Town.class})
class WaitlistTests {

    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Autowired Town town;
    @Autowired Waitlist waitlist;
    @Autowired Queue queue;
    @Autowired OfferSweep offers;
    @Autowired Scheduling scheduling;
    @Autowired TestClock clock;

    private RegionView region;
    private VisitId inTheWay;

    @BeforeEach
    void allNursesAreTakenAtTenInTwoDays() {
        clock.pass(Duration.between(clock.instant(), town.at(1, "12:00")));
        region = town.region("AZ");
        town.nurse(region);
        inTheWay = town.book(region, town.at(2, "10:00"));
    }

    @Test
    void whoWaitsIsOfferedTheTimeThatBecomesFreeAndBooksIt() {
        var patient = waiting();
        offers.sweep();
        assertThat(offer(patient)).isNull();

        free();
        offers.sweep();

        var offer = offer(patient);
        assertThat(offer.window().start().at()).isEqualTo(town.at(2, "10:00"));
        assertThat(offer.secondsLeft()).isEqualTo(30 * 60);
        town.book(patient, region, offer);
        assertThat(mine(patient)).isEmpty();
    }

    @Test
    void whatIsOfferedToOneNobodyElseCanTake() {
        waiting();
        free();
        offers.sweep();

        refused("scheduling/time-taken", () -> town.hold(region, town.at(2, "10:00")));
    }

    @Test
    void whoWaitsLongestIsFirstAndAfterHalfAnHourItIsTheNextOnesTurn() {
        var first = waiting();
        clock.pass(Duration.ofMinutes(1));
        var second = waiting();
        free();
        offers.sweep();
        assertThat(offer(first)).isNotNull();
        assertThat(offer(second)).isNull();

        clock.pass(Duration.ofMinutes(30));
        offers.sweep();

        assertThat(offer(first)).isNull();
        assertThat(offer(second)).isNotNull();
        assertThat(mine(first)).hasSize(1); // goes on waiting
    }

    @Test
    void whoLeavesTwoOffersUnansweredWaitsNoLonger() {
        var patient = town.patient();
        var day = town.today().plusDays(2);
        var zip = region.zips().getFirst();
        join(patient, new JoinWaitlist(zip, town.therapy(), day, day, TEN, TEN.plusMinutes(60)));
        free();
        offers.sweep();
        var first = offer(patient).window();
        clock.pass(Duration.ofMinutes(30));
        offers.sweep();
        assertThat(offer(patient).window()).isNotEqualTo(first);

        clock.pass(Duration.ofMinutes(30));
        offers.sweep();

        assertThat(mine(patient)).isEmpty();
    }

    @Test
    void whereTimesAreFreeNobodyWaits() {
        free();

        refused("waitlist/free-now", () -> join(town.patient(), wish(region.zips().getFirst())));
    }

    @Test
    void aDeclinedTimeGoesToTheNextAndIsNotOfferedAgain() {
        var first = waiting();
        clock.pass(Duration.ofMinutes(1));
        var second = waiting();
        free();
        offers.sweep();

        town.as(first, () -> decline(first));
        offers.sweep();

        assertThat(offer(first)).isNull();
        assertThat(offer(second)).isNotNull();
    }

    @Test
    void whoGivesUpFreesTheTimeThatWasKept() {
        var patient = waiting();
        free();
        offers.sweep();

        town.as(
                patient,
                () -> {
                    waitlist.giveUp(mine(patient).getFirst().id());
                    return true;
                });

        assertThat(mine(patient)).isEmpty();
        assertThat(town.hold(region, town.at(2, "10:00"))).isNotNull();
    }

    @Test
    @DisplayName("Two sweeps at once offer a time once")
    void twoSweepsAtOnceOfferATimeOnce() throws Exception {
        var all = List.of(waiting(), waiting(), waiting());
        free();
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both =
                    List.of(1, 2).stream()
                            .map(
                                    one ->
                                            threads.submit(
                                                    () -> {
                                                        start.await();
                                                        offers.sweep();
                                                        return one;
                                                    }))
                            .toList();
            for (var one : both) {
                one.get();
            }
        }

        assertThat(all).filteredOn(patient -> offer(patient) != null).hasSize(1);
    }

    @Test
    void nobodyIsOfferedATimeAtNight() {
        var patient = waiting();
        free();
        clock.pass(Duration.between(clock.instant(), town.at(0, "21:00")));
        offers.sweep();
        assertThat(offer(patient)).isNull();

        clock.pass(Duration.ofHours(10));
        offers.sweep();

        assertThat(offer(patient)).isNotNull();
    }

    @Test
    void aWaitEndsWithItsLastDay() {
        var patient = waiting();
        clock.pass(Duration.ofDays(3));

        offers.sweep();

        assertThat(mine(patient)).isEmpty();
    }

    @Test
    void whatCannotBeWaitedForIsRefused() {
        var patient = waiting();
        refused("waitlist/waits-already", () -> join(patient, wish(region.zips().getFirst())));
        var other = town.patient();
        refused("waitlist/not-served", () -> join(other, wish("00000")));
        var zip = region.zips().getFirst();
        var day = town.today();
        for (var wrong :
                List.of(
                        new JoinWaitlist(
                                zip, town.therapy(), day.minusDays(1), day, TEN, LocalTime.NOON),
                        new JoinWaitlist(
                                zip, town.therapy(), day.plusDays(1), day, TEN, LocalTime.NOON),
                        new JoinWaitlist(
                                zip, town.therapy(), day, day.plusDays(61), TEN, LocalTime.NOON))) {
            refused("waitlist/days", () -> join(other, wrong));
        }
        refused(
                "waitlist/hours",
                () -> join(other, new JoinWaitlist(zip, town.therapy(), day, day, TEN, TEN)));
        assertThat(mine(other)).isEmpty();
    }

    @Test
    void aDispatcherSeesWhoWaitsInTheirRegionAlone() {
        var patient = waiting();
        free();
        offers.sweep();

        var rows = town.as(town.dispatcher(region), () -> queue.of(region.id()));

        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().offered()).isNotNull();
        assertThat(offer(patient)).isNotNull();
        var elsewhere = town.dispatcher(town.region("AZ"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> town.as(elsewhere, () -> queue.of(region.id())));
    }

    @Test
    void theWaitOfAnotherIsNotFound() {
        var id = mine(waiting()).getFirst().id();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () ->
                                town.as(
                                        town.patient(),
                                        () -> {
                                            waitlist.giveUp(id);
                                            return true;
                                        }));
    }

    private AccountView waiting() {
        var patient = town.patient();
        join(patient, wish(region.zips().getFirst()));
        return patient;
    }

    private WaitId join(AccountView patient, JoinWaitlist request) {
        return town.as(patient, () -> waitlist.join(request));
    }

    private JoinWaitlist wish(String zip) {
        var day = town.today().plusDays(2);
        return new JoinWaitlist(zip, town.therapy(), day, day, TEN, TEN.plusMinutes(30));
    }

    private void free() {
        town.as(town.dispatcher(region), () -> scheduling.cancelVisit(inTheWay, "Test"));
    }

    private boolean decline(AccountView patient) {
        waitlist.decline(mine(patient).getFirst().id());
        return true;
    }

    private List<WaitView> mine(AccountView patient) {
        return town.as(patient, waitlist::mine);
    }

    private HoldView offer(AccountView patient) {
        var waits = mine(patient);
        return waits.isEmpty() ? null : waits.getFirst().offer();
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(act)
                .extracting(RuleBroken::rule)
                .isEqualTo(rule);
    }
}
