package org.rounds.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rounds.clinician.ClinicianId;
import org.rounds.region.RegionView;
import org.rounds.visit.StepFacts;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitStep;
import org.rounds.visit.Visits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a visit no longer needs of its nurse's day is free from that moment on. */
@SchedulingTest
class FreedTimeTests {

    @Autowired Town town;
    @Autowired Bookings bookings;
    @Autowired Scheduling scheduling;
    @Autowired Visits visits;
    @Autowired VisitRecords records;
    @Autowired TestClock clock;
    @Autowired JdbcTemplate database;

    private LocalDate day;
    private RegionView region;
    private ClinicianId nurse;
    private VisitId first;
    private VisitId second;

    /** The second is planned behind the first: the break and a way lie between. */
    @BeforeEach
    void twoVisitsOfOneNurse() {
        day = town.today().plusDays(2);
        region = town.region("AZ");
        town.rules(region, town.today(), 0, null, 12);
        nurse = town.nurse(region);
        first = assigned("10:00");
        second = assigned("12:00");
    }

    @Test
    void couldNotTreatFreesTheRestOfTheStopAndTheNextStartsEarlierInItsWindow() {
        var planned = stop(second).work().start();
        atTheDoor("10:20");
        step(VisitStep.NOT_STARTED);

        assertThat(stop(first).work().end()).isEqualTo(at("10:20"));
        assertThat(stop(second).work().start()).isEqualTo(at("12:00")).isBefore(planned);
    }

    @Test
    void theFreedTimeIsOfferedAgain() {
        town.as(town.dispatcher(region), () -> scheduling.cancelVisit(second, "Not needed"));
        var eleven = at("11:00");
        atTheDoor("10:20");
        assertThat(offered()).doesNotContain(eleven);

        step(VisitStep.NOT_STARTED);

        assertThat(offered()).contains(eleven);
    }

    @Test
    void anEarlyDepartureEndsTheWork() {
        atTheDoor("10:20");
        step(VisitStep.NOT_STARTED);
        goTo("10:40");
        step(VisitStep.DEPART);

        assertThat(stop(first).work().end()).isEqualTo(at("10:20"));
        assertThat(stop(first).work().start()).isEqualTo(at("10:00"));
    }

    @Test
    void aLateDepartureTakesNothingFromTheNextVisit() {
        var planned = stop(first).work();
        atTheDoor("10:20");
        putInto("POST_OBS");
        clock.pass(Duration.between(clock.instant(), planned.end().plusSeconds(600)));
        step(VisitStep.DEPART);

        assertThat(stop(first).work()).isEqualTo(planned);
    }

    @Test
    void aCancelledVisitLetsTheNextStartEarlier() {
        var planned = stop(second).work().start();

        town.as(town.dispatcher(region), () -> scheduling.cancelVisit(first, "Not needed"));

        assertThat(stop(second).work().start()).isEqualTo(at("12:00")).isBefore(planned);
    }

    @Test
    void noStartIsEverPlannedIntoThePast() {
        goTo("12:20");
        town.as(town.dispatcher(region), () -> scheduling.cancelVisit(first, "Not needed"));

        assertThat(stop(second).work().start()).isAfter(clock.instant());
    }

    private VisitId assigned(String time) {
        var visit = town.book(region, at(time));
        var seen = records.view(visit).version();
        town.as(town.dispatcher(region), () -> scheduling.assignNurse(visit, nurse, seen, null));
        return visit;
    }

    private void atTheDoor(String time) {
        goTo(time);
        putInto("ARRIVED");
    }

    private void putInto(String status) {
        database.update(
                "update visit set status = ?, arrived_at = window_start where id = ?",
                status,
                Town.bytes(first.value()));
    }

    private void step(VisitStep step) {
        town.as(town.accountOf(nurse), () -> visits.step(first, step, StepFacts.NONE));
    }

    private List<Instant> offered() {
        return bookings.slotDays(region.zips().getFirst(), town.therapy()).stream()
                .flatMap(day -> day.slots().stream())
                .map(slot -> slot.start().at())
                .toList();
    }

    private void goTo(String time) {
        clock.pass(Duration.between(clock.instant(), at(time)));
    }

    private Instant at(String time) {
        return day.atTime(LocalTime.parse(time)).atZone(Town.ZONE).toInstant();
    }

    private StopView stop(VisitId visit) {
        return scheduling.stops(List.of(visit)).get(visit);
    }
}
