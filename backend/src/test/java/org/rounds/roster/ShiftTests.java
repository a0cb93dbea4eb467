package org.rounds.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rounds.HomeVisit.bytes;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rounds.TestDatabase;
import org.rounds.clinician.AddClinician;
import org.rounds.clinician.ClinicianId;
import org.rounds.clinician.Clinicians;
import org.rounds.identity.AccountId;
import org.rounds.identity.AccountView;
import org.rounds.identity.Accounts;
import org.rounds.identity.CurrentUser;
import org.rounds.identity.Role;
import org.rounds.region.AddRegion;
import org.rounds.region.ClinicianKind;
import org.rounds.region.RegionId;
import org.rounds.region.Regions;
import org.rounds.shared.NotFound;
import org.rounds.shared.RuleBroken;
import org.rounds.shared.TimeWindow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringBootTest
@Import(TestDatabase.class)
class ShiftTests {

    private static final LocalDate SUMMER = LocalDate.of(2100, 7, 1);
    private static final LocalDate WINTER = LocalDate.of(2100, 12, 1);

    @Autowired Regions regions;
    @Autowired Clinicians clinicians;
    @Autowired Roster roster;
    @Autowired Shifts shifts;
    @Autowired Accounts accounts;
    @Autowired JdbcTemplate database;
    @Autowired Clock clock;

    private RegionId region;
    private AccountView dispatcher;
    private ClinicianId nurse;

    @BeforeEach
    void oneNurseInAustin() {
        var code = "T-" + Integer.toHexString(UUID.randomUUID().hashCode()).toUpperCase();
        var austin =
                regions.add(
                        new AddRegion(
                                code,
                                code,
                                "TX",
                                ZoneId.of("America/Chicago"),
                                Set.of(),
                                "+1 512 555 0100"));
        region = austin.id();
        dispatcher = account(Set.of(region.value()));
        nurse = clinician(ClinicianKind.RN);
    }

    @Test
    void aShiftKeepsItsWallTimeThroughTheYear() {
        asDispatcher(() -> shifts.add(shift(Set.of(SUMMER, WINTER), "08:00", "16:00")));

        var wholeYear =
                new TimeWindow(
                        SUMMER.atStartOfDay().toInstant(ZoneOffset.UTC),
                        WINTER.plusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC));
        assertThat(roster.onShift(region, wholeYear))
                .extracting(onShift -> onShift.shift().start().toString())
                .containsExactly("2100-07-01T13:00:00Z", "2100-12-01T14:00:00Z");
    }

    @Test
    void shiftsOfOneNurseNeverOverlap() {
        asDispatcher(() -> shifts.add(shift(Set.of(SUMMER), "08:00", "12:00")));
        asDispatcher(() -> shifts.add(shift(Set.of(SUMMER), "12:00", "16:00")));

        assertRefused("roster/shifts-overlap", shift(Set.of(SUMMER), "11:59", "12:01"));
    }

    @Test
    void aCancelledShiftMakesRoomForAnother() {
        var added = asDispatcher(() -> shifts.add(shift(Set.of(SUMMER), "08:00", "12:00")));
        asDispatcher(() -> shifts.cancel(added.getFirst().id()));

        asDispatcher(() -> shifts.add(shift(Set.of(SUMMER), "09:00", "13:00")));
    }

    @Test
    void onlyNursesHaveShifts() {
        nurse = clinician(ClinicianKind.NP);

        assertRefused("clinician/not-a-nurse", shift(Set.of(SUMMER), "08:00", "16:00"));
    }

    @Test
    void aShiftMustEndAfterItBegins() {
        assertRefused("roster/shift-backwards", shift(Set.of(SUMMER), "16:00", "08:00"));
    }

    @Test
    void aShiftCannotLieInThePast() {
        var yesterday = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(2);

        assertRefused("roster/shift-in-past", shift(Set.of(yesterday), "08:00", "16:00"));
    }

    @Test
    void aDispatcherOfAnotherRegionFindsNoSuchNurse() {
        dispatcher = account(Set.of(UUID.randomUUID()));

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () ->
                                asDispatcher(
                                        () -> shifts.add(shift(Set.of(SUMMER), "08:00", "16:00"))));
    }

    private void assertRefused(String rule, AddShifts request) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> asDispatcher(() -> shifts.add(request)))
                .extracting(RuleBroken::rule)
                .isEqualTo(rule);
    }

    private ClinicianId clinician(ClinicianKind kind) {
        var email = UUID.randomUUID() + "@rounds.example";
        var account = accounts.open("Nora Fields", email, null, new byte[32]).id();
        database.update("update account set roles = 'NURSE' where id = ?", bytes(account.value()));
        return clinicians.add(new AddClinician(account, kind, region)).id();
    }

    private AddShifts shift(Set<LocalDate> dates, String from, String to) {
        return new AddShifts(nurse, dates, LocalTime.parse(from), LocalTime.parse(to));
    }

    private <T> T asDispatcher(Supplier<T> act) {
        return CurrentUser.actingAs(dispatcher, act);
    }

    private static AccountView account(Set<UUID> regions) {
        return new AccountView(
                AccountId.of(UUID.randomUUID().toString()),
                "Somebody",
                "somebody@rounds.example",
                Set.of(Role.DISPATCHER),
                regions);
    }
}
