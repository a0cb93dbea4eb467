package org.rounds.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rounds.clinician.ClinicianId;
import org.rounds.identity.AccountView;
import org.rounds.region.RegionView;
import org.rounds.roster.AddTimeOff;
import org.rounds.roster.ChangeDay;
import org.rounds.roster.Patterns;
import org.rounds.roster.Roster;
import org.rounds.roster.TimeOffReason;
import org.rounds.roster.TimesOff;
import org.rounds.roster.WeeklyShiftId;
import org.rounds.shared.RuleBroken;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitStatus;
import org.springframework.beans.factory.annotation.Autowired;

/** Working time is never taken away under a visit that somebody was promised. */
@SchedulingTest
class TimeOffTests {

    @Autowired Town town;
    @Autowired Scheduling scheduling;
    @Autowired TimesOff timesOff;
    @Autowired Patterns patterns;
    @Autowired Roster roster;
    @Autowired VisitRecords records;

    private RegionView region;
    private AccountView dispatcher;
    private ClinicianId nurse;
    private LocalDate day;

    @BeforeEach
    void oneNurseWhoWorksFromEightToSix() {
        region = town.region("AZ");
        dispatcher = town.dispatcher(region);
        nurse = town.nurse(region);
        day = town.today().plusDays(2);
    }

    @Test
    void timeOffUnderAPlannedVisitIsRefused() {
        var visit = town.book(region, town.at(2, "10:00"));
        refused("roster/visits-planned", () -> off(day, null, null));
        refused("roster/visits-planned", () -> off(day, "11:00", "12:00"));

        town.as(dispatcher, () -> scheduling.cancelVisit(visit, "Not needed"));
        off(day, null, null);
        assertThat(roster.workdays(region.id(), day, day)).isEmpty();
    }

    @Test
    void timeOffBesideAVisitIsGiven() {
        town.book(region, town.at(2, "10:00"));

        off(day, "14:00", "16:00");

        assertThat(roster.workdays(region.id(), day, day).getFirst().shifts()).hasSize(2);
    }

    @Test
    void timeOffUnderAHeldTimeIsRefused() {
        town.hold(region, town.at(2, "10:00"));

        refused("roster/visits-planned", () -> off(day, null, null));
    }

    @Test
    void noTimeIsOfferedInTimeOff() {
        off(day, null, null);

        refused("scheduling/time-taken", () -> town.hold(region, town.at(2, "10:00")));
    }

    @Test
    void aPatternDayIsNotDroppedUnderAPlannedVisit() {
        var worker = town.nurseWhoWorksAPattern(region, LocalTime.of(18, 0), LocalTime.of(23, 0));
        var visit = town.book(region, town.at(2, "19:00")); // only the pattern has this hour
        assertThat(scheduling.stops(List.of(visit)).get(visit).nurse()).isEqualTo(worker);
        var dropped = new ChangeDay(worker, day, null, null);
        var later = new ChangeDay(worker, day, LocalTime.of(20, 0), LocalTime.of(23, 0));
        refused("roster/visits-planned", () -> change(dropped));
        refused("roster/visits-planned", () -> change(later));

        town.as(dispatcher, () -> scheduling.cancelVisit(visit, "Not needed"));
        change(dropped);
    }

    @Test
    void aPatternIsNotEndedUnderAPlannedVisit() {
        var worker = town.nurseWhoWorksAPattern(region, LocalTime.of(18, 0), LocalTime.of(23, 0));
        town.book(region, town.at(2, "19:00"));
        var line = town.patternOf(worker, day.getDayOfWeek());

        refused("roster/visits-planned", () -> end(line, day.minusDays(1)));
        end(line, day);
        assertThat(roster.workdays(region.id(), day.plusWeeks(1), day.plusWeeks(1)))
                .noneMatch(one -> one.nurse().equals(worker));
    }

    @Test
    void ofTimeOffAndAnAssignmentAtTheSameInstantExactlyOneSucceeds() throws Exception {
        var busy = town.nurse(region); // takes the bookings
        for (int ahead = 3; ahead <= 10; ahead++) {
            var at = town.at(ahead, "10:00");
            var visit = town.book(region, at);
            var holder = scheduling.stops(List.of(visit)).get(visit).nurse();
            var other = holder.equals(nurse) ? busy : nurse;
            var date = town.today().plusDays(ahead);

            var done = atOnce(() -> assign(visit, other), () -> giveOff(other, date));

            assertThat(done).as("day %s", date).containsExactlyInAnyOrder(true, false);
            boolean assigned = records.view(visit).status() == VisitStatus.SCHEDULED;
            assertThat(
                            roster.workdays(region.id(), date, date).stream()
                                    .anyMatch(one -> one.nurse().equals(other)))
                    .isEqualTo(assigned);
        }
    }

    private boolean assign(VisitId visit, ClinicianId to) {
        return succeeds(
                () -> {
                    var seen = records.view(visit).version();
                    town.as(dispatcher, () -> scheduling.assignNurse(visit, to, seen, null));
                });
    }

    private boolean giveOff(ClinicianId to, LocalDate date) {
        return succeeds(() -> off(to, date, null, null));
    }

    private static boolean succeeds(Runnable act) {
        try {
            act.run();
            return true;
        } catch (RuleBroken refused) {
            return false;
        }
    }

    private static List<Boolean> atOnce(Callable<Boolean> one, Callable<Boolean> other)
            throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> started(start, one));
            var second = threads.submit(() -> started(start, other));
            return List.of(first.get(), second.get());
        }
    }

    private static boolean started(CyclicBarrier start, Callable<Boolean> act) throws Exception {
        start.await();
        return act.call();
    }

    private void change(ChangeDay request) {
        town.as(
                dispatcher,
                () -> {
                    patterns.changeDay(request);
                    return request;
                });
    }

    private void end(WeeklyShiftId line, LocalDate lastDay) {
        town.as(dispatcher, () -> patterns.end(line, lastDay));
    }

    private void off(LocalDate date, @Nullable String from, @Nullable String to) {
        off(nurse, date, from, to);
    }

    private void off(ClinicianId who, LocalDate date, @Nullable String from, @Nullable String to) {
        var request = new AddTimeOff(who, date, date, time(from), time(to), TimeOffReason.HOLIDAY);
        town.as(
                dispatcher,
                () -> {
                    timesOff.add(request);
                    return date;
                });
    }

    private static @Nullable LocalTime time(@Nullable String text) {
        return text == null ? null : LocalTime.parse(text);
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(act)
                .extracting(RuleBroken::rule)
                .isEqualTo(rule);
    }
}
