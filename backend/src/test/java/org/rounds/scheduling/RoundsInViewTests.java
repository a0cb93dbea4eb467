package org.rounds.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rounds.clinician.AddSkill;
import org.rounds.clinician.ChangePosting;
import org.rounds.clinician.ClinicianId;
import org.rounds.clinician.Clinicians;
import org.rounds.clinician.Credentials;
import org.rounds.clinician.RecordRegisterCheck;
import org.rounds.identity.AccountView;
import org.rounds.region.BookingLimits;
import org.rounds.region.RegionMarks;
import org.rounds.region.RegionView;
import org.rounds.region.Regions;
import org.rounds.roster.AddTimeOff;
import org.rounds.roster.ChangeDay;
import org.rounds.roster.Patterns;
import org.rounds.roster.Roster;
import org.rounds.roster.Shifts;
import org.rounds.roster.TimeOffReason;
import org.rounds.roster.TimesOff;
import org.rounds.travel.Roads;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What is held ready never outlives what it was read from. */
@SchedulingTest
class RoundsInViewTests {

    @Autowired Town town;
    @Autowired Bookings bookings;
    @Autowired Scheduling scheduling;
    @Autowired RoundRepository rounds;
    @Autowired StopRepository stops;
    @Autowired Roster roster;
    @Autowired Shifts shifts;
    @Autowired Patterns patterns;
    @Autowired TimesOff timesOff;
    @Autowired Clinicians clinicians;
    @Autowired Credentials credentials;
    @Autowired Regions regions;
    @Autowired RegionMarks marks;
    @Autowired BookingLimits limits;
    @Autowired Roads roads;
    @Autowired TestClock clock;
    @Autowired MockMvc api;
    @Autowired JsonMapper json;
    @Autowired PlatformTransactionManager transactions;

    private RegionView region;
    private AccountView dispatcher;
    private AccountView administrator;
    private ClinicianId nurse;
    private LocalDate day;

    @BeforeEach
    void oneNurseWhoseTimesWereAskedFor() {
        region = town.region("AZ");
        dispatcher = town.dispatcher(region);
        administrator = town.administrator();
        assertThat(times(2)).isEmpty();
        nurse = town.nurse(region);
        day = town.today().plusDays(2);
        assertThat(times(2)).isNotEmpty();
    }

    @Test
    void aBookedTimeIsOfferedNoMoreAndACancelledOneAgain() {
        var before = times(2);

        var visit = town.book(region, town.at(2, "10:00"));
        assertThat(times(2)).doesNotContain(town.at(2, "10:00"));

        town.as(dispatcher, () -> scheduling.cancelVisit(visit, "Not needed"));
        assertThat(times(2)).isEqualTo(before);
    }

    @Test
    void aHeldTimeIsOfferedAgainWhenItsTenMinutesAreOver() {
        var before = times(3);
        town.hold(region, town.at(3, "10:00"));
        assertThat(times(3)).doesNotContain(town.at(3, "10:00"));

        clock.pass(Stop.HOLD.minusSeconds(1));
        assertThat(times(3)).doesNotContain(town.at(3, "10:00"));

        clock.pass(Stop.HOLD.minus(Stop.HOLD.minusSeconds(1)));
        assertThat(times(3)).isEqualTo(before);
    }

    @Test
    void timeOffAndOtherHoursCountAtOnce() {
        timeOff(day);
        assertThat(times(2)).isEmpty();
        assertThat(times(3)).isNotEmpty();

        var other = new ChangeDay(nurse, day.plusDays(1), LocalTime.of(13, 0), LocalTime.of(17, 0));
        town.as(
                dispatcher,
                () -> {
                    patterns.changeDay(other);
                    return other;
                });
        assertThat(times(3)).allMatch(start -> start.isAfter(town.at(3, "07:00")));
    }

    @Test
    void aShiftThatIsTakenBackCountsAtOnce() {
        town.as(dispatcher, () -> shifts.cancel(town.shiftAt(nurse, town.at(2, "10:00"))));

        assertThat(times(2)).isEmpty();
    }

    @Test
    void aNewColleagueCountsOnceLicensed() {
        timeOff(day);
        var colleague = town.nurseWithoutLicence(region);
        assertThat(times(2)).isEmpty();

        town.license(colleague, "AZ", false, day.plusYears(1));

        assertThat(times(2)).isNotEmpty();
    }

    @Test
    void aBlockOfDisciplineCountsAtOnce() {
        var today = town.today();
        var block = new RecordRegisterCheck(null, true, today, today, "Found in the register");
        town.as(
                administrator,
                () -> {
                    credentials.recordCheck(nurse, block);
                    return block;
                });

        assertThat(times(2)).isEmpty();
    }

    @Test
    void aClosedAccountCountsAtOnce() throws Exception {
        var account = town.accountOf(nurse).id().value();
        api.perform(
                        post("/api/identity/staff/" + account + "/disable")
                                .with(town.signedIn(administrator))
                                .with(csrf())
                                .header("Idempotency-Key", UUID.randomUUID().toString()))
                .andReturn();

        assertThat(times(2)).isEmpty();
    }

    @Test
    void anotherAreaOfTheNurseCountsAtOnce() {
        region = town.region("AZ", Set.of("69301", "69302"));
        nurse = town.nurse(region);
        assertThat(times(2)).isNotEmpty();
        var elsewhere = new ChangePosting(null, null, null, null, null, Set.of("69302"));
        town.as(
                administrator,
                () -> {
                    credentials.changePosting(nurse, elsewhere);
                    return elsewhere;
                });

        assertThat(times(2)).isEmpty();
    }

    @Test
    void theAreaOfTheRegionAndTheListOfSkillsCountToo() throws Exception {
        long before = mark();
        var zips = Set.of(region.zips().getFirst());
        api.perform(
                        put("/api/region/regions/" + region.id().value() + "/area")
                                .with(town.signedIn(administrator))
                                .with(csrf())
                                .contentType(APPLICATION_JSON)
                                .content(
                                        json.writeValueAsString(
                                                Map.of("zips", zips, "version", region.version()))))
                .andReturn();
        long after = mark();
        assertThat(after).isNotEqualTo(before);

        town.as(
                administrator,
                () -> credentials.addSkill(new AddSkill("MARKS", "A test", false, "A test")));
        assertThat(mark()).isNotEqualTo(after);
    }

    @Test
    void whatAnotherInstanceOfTheApplicationChangesCountsAtOnce() {
        var other = anotherInstance();
        var before = times(other, 2);

        var visit = town.book(region, town.at(2, "10:00"));
        assertThat(times(other, 2)).isEqualTo(times(2)).isNotEqualTo(before);
        town.as(dispatcher, () -> scheduling.cancelVisit(visit, "Not needed"));
        assertThat(times(other, 2)).isEqualTo(before);

        timeOff(day);
        assertThat(times(other, 2)).isEmpty();
    }

    @Test
    void whatIsRolledBackWasNeverSeen() {
        var before = times(2);
        undone(() -> town.hold(region, town.at(2, "10:00")));
        undone(() -> timeOff(day));

        assertThat(times(2)).isEqualTo(before);

        town.hold(region, town.at(2, "15:00"));
        assertThat(times(2)).contains(town.at(2, "10:00")).doesNotContain(town.at(2, "15:00"));
    }

    /** Looks, as a refusal does that names the nearest times, and gives up. */
    private void undone(Supplier<?> act) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        status -> {
                            act.get();
                            assertThat(times(2)).doesNotContain(town.at(2, "10:00"));
                            status.setRollbackOnly();
                        });
    }

    private AddTimeOff timeOff(LocalDate on) {
        var off = new AddTimeOff(nurse, on, on, null, null, TimeOffReason.values()[0]);
        return town.as(
                dispatcher,
                () -> {
                    timesOff.add(off);
                    return off;
                });
    }

    private long mark() {
        return new TransactionTemplate(transactions).execute(status -> marks.of(region.id()));
    }

    private List<Instant> times(int daysAhead) {
        return starts(bookings.slotDays(region.zips().getFirst(), town.therapy()), daysAhead);
    }

    private List<Instant> times(OpenTimes instance, int daysAhead) {
        var wish = bookings.wish(region, region.zips().getFirst(), town.therapy());
        var days =
                new TransactionTemplate(transactions)
                        .execute(status -> instance.days(region, wish));
        return starts(days, daysAhead);
    }

    private List<Instant> starts(List<SlotDay> days, int daysAhead) {
        var wanted = town.today().plusDays(daysAhead);
        return days.stream()
                .filter(one -> one.date().equals(wanted))
                .flatMap(one -> one.slots().stream())
                .map(slot -> slot.start().at())
                .toList();
    }

    private OpenTimes anotherInstance() {
        Clock time = clock;
        var days = new WorkDays(roster, clinicians, regions, marks, roads, time);
        return new OpenTimes(new RoundsInView(rounds, stops, days, time), limits, time);
    }
}
