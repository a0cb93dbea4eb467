package org.rounds.scheduling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.nio.ByteBuffer;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.rounds.catalogue.Catalogue;
import org.rounds.catalogue.TherapyId;
import org.rounds.clinician.AddClinician;
import org.rounds.clinician.AddCompetency;
import org.rounds.clinician.AddLicence;
import org.rounds.clinician.ClinicianId;
import org.rounds.clinician.Clinicians;
import org.rounds.identity.AccountId;
import org.rounds.identity.AccountView;
import org.rounds.identity.CurrentUser;
import org.rounds.identity.Role;
import org.rounds.region.AddRegion;
import org.rounds.region.ClinicianKind;
import org.rounds.region.RegionView;
import org.rounds.region.Regions;
import org.rounds.roster.AddPattern;
import org.rounds.roster.AddShifts;
import org.rounds.roster.Patterns;
import org.rounds.roster.ShiftId;
import org.rounds.roster.Shifts;
import org.rounds.roster.WeeklyShiftId;
import org.rounds.shared.GeoPoint;
import org.rounds.shared.Ids;
import org.rounds.shared.SealedText;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitReason;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Makes regions with nurses on shift and patients who book: through the doors, except for accounts.
 */
public class Town {

    static final ZoneId ZONE = ZoneId.of("America/Phoenix");
    private static final AtomicInteger ZIPS = new AtomicInteger(69_367); // on no map

    private final Regions regions;
    private final Clinicians clinicians;
    private final Shifts shifts;
    private final Patterns patterns;
    private final Bookings bookings;
    private final Catalogue catalogue;
    private final JdbcTemplate database;
    private final SealedText seal;
    private final TestClock clock;

    Town(
            Regions regions,
            Clinicians clinicians,
            Shifts shifts,
            Patterns patterns,
            Bookings bookings,
            Catalogue catalogue,
            JdbcTemplate database,
            SealedText seal,
            TestClock clock) {
        this.regions = regions;
        this.clinicians = clinicians;
        this.shifts = shifts;
        this.patterns = patterns;
        this.bookings = bookings;
        this.catalogue = catalogue;
        this.database = database;
        this.seal = seal;
        this.clock = clock;
    }

    public RegionView region(String state) {
        return region(state, Set.of(Integer.toString(ZIPS.incrementAndGet())));
    }

    /** With ZIP codes that are on the map, if they are. */
    RegionView region(String state, Set<String> zips) {
        return region(state, ZONE, zips);
    }

    public RegionView regionIn(String state, ZoneId zone) {
        return region(state, zone, Set.of(Integer.toString(ZIPS.incrementAndGet())));
    }

    private RegionView region(String state, ZoneId zone, Set<String> zips) {
        var code = "T-" + ZIPS.incrementAndGet();
        return regions.add(new AddRegion(code, code, state, zone, zips, "+1 602 555 0100"));
    }

    /** A region's booking rules from a day on; the rest of them is as shipped. */
    public void rules(
            RegionView region, LocalDate from, int leadMinutes, LocalTime sameDay, int cancel) {
        database.update(
                """
                insert into booking_rules (id, region_id, effective_from, lead_minutes, same_day_minute,
                    arrival_minutes, reschedule_hours, cancel_hours, example, version)
                values (?, ?, ?, ?, ?, 60, 24, ?, false, 0)
                """,
                bytes(Ids.next()),
                bytes(region.id().value()),
                from,
                leadMinutes,
                sameDay == null ? null : sameDay.toSecondOfDay() / 60,
                cancel);
    }

    /** Where nurses without a base start from. */
    GeoPoint middle(RegionView region) {
        var points =
                region.zips().stream()
                        .map(zip -> regions.locate("", "", region.state(), zip).orElseThrow())
                        .toList();
        return new GeoPoint(
                points.stream().mapToDouble(GeoPoint::latitude).average().orElseThrow(),
                points.stream().mapToDouble(GeoPoint::longitude).average().orElseThrow(),
                5_000);
    }

    public void holiday(RegionView region, LocalDate day, boolean closed) {
        database.update(
                """
                insert into region_holiday (id, region_id, day, name, closed, added_by, added_at, version)
                values (?, ?, ?, 'A holiday', ?, ?, now(), 0)
                """,
                bytes(Ids.next()),
                bytes(region.id().value()),
                day,
                closed,
                bytes(UUID.randomUUID()));
    }

    public AccountView dispatcher(RegionView region) {
        return account(Role.DISPATCHER, Set.of(region.id().value()));
    }

    AccountView administrator() {
        return account(Role.ADMIN, Set.of());
    }

    public AccountView patient() {
        return account(Role.PATIENT, Set.of());
    }

    /**
     * A nurse with a licence of the region's state who works from 08:00 to 18:00 on each day that
     * can be booked.
     */
    public ClinicianId nurse(RegionView region) {
        var nurse = nurseWithoutLicence(region);
        license(nurse, region.state(), false, today().plusYears(1));
        return nurse;
    }

    /** A licensed nurse who works the same hours every day, from tomorrow on. */
    public ClinicianId nurseWhoWorksAPattern(RegionView region, LocalTime from, LocalTime to) {
        return nurseWhoWorksAPattern(region, from, to, today().plusYears(1));
    }

    /** With a licence that ends. */
    public ClinicianId nurseWhoWorksAPattern(
            RegionView region, LocalTime from, LocalTime to, LocalDate licensedUntil) {
        var nurse = register(region);
        license(nurse, region.state(), false, licensedUntil);
        var week = Set.of(DayOfWeek.values());
        var start = today().plusDays(1);
        var pattern = new AddPattern(nurse, week, from, to, null, null, null, start, null);
        CurrentUser.actingAs(
                dispatcher(region),
                () -> {
                    patterns.add(pattern);
                    return pattern;
                });
        return nurse;
    }

    WeeklyShiftId patternOf(ClinicianId nurse, DayOfWeek weekday) {
        var id =
                database.queryForObject(
                        "select id from weekly_shift where clinician_id = ? and weekday = ?",
                        byte[].class,
                        bytes(nurse.value()),
                        weekday.name());
        var bits = ByteBuffer.wrap(id);
        return new WeeklyShiftId(new UUID(bits.getLong(), bits.getLong()));
    }

    ClinicianId nurseWithoutLicence(RegionView region) {
        var nurse = register(region);
        var days = today().plusDays(1).datesUntil(today().plusDays(14)).toList();
        var work = new AddShifts(nurse, Set.copyOf(days), LocalTime.of(8, 0), LocalTime.of(18, 0));
        CurrentUser.actingAs(dispatcher(region), () -> shifts.add(work));
        return nurse;
    }

    private ClinicianId register(RegionView region) {
        var account = account(Role.NURSE, Set.of(region.id().value()));
        var nurse =
                clinicians.add(new AddClinician(account.id(), ClinicianKind.RN, region.id())).id();
        for (var skill : List.of("IV_COMPETENCY", "LIFE_SUPPORT_CARD")) {
            clinicians.addCompetency(nurse, new AddCompetency(skill, today().plusYears(2)));
        }
        return nurse;
    }

    List<ClinicianId> nurses(RegionView region, int number) {
        return IntStream.range(0, number).mapToObj(one -> nurse(region)).toList();
    }

    ShiftId shiftAt(ClinicianId nurse, Instant moment) {
        var id =
                database.queryForObject(
                        "select id from shift where clinician_id = ? and start_at <= ? and end_at > ?",
                        byte[].class,
                        bytes(nurse.value()),
                        LocalDateTime.ofInstant(moment, ZoneOffset.UTC),
                        LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
        var bits = ByteBuffer.wrap(id);
        return new ShiftId(new UUID(bits.getLong(), bits.getLong()));
    }

    public void license(ClinicianId nurse, String state, boolean multistate, LocalDate expires) {
        clinicians.addLicence(
                nurse, new AddLicence(ClinicianKind.RN, state, multistate, "RN 1", expires));
    }

    public AccountView accountOf(ClinicianId nurse) {
        var region = clinicians.clinician(nurse).regionId().value();
        return view(clinicians.clinician(nurse).accountId(), Role.NURSE, Set.of(region));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    public Instant at(int daysAhead, String time) {
        return today().plusDays(daysAhead).atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
    }

    public TherapyId therapy() {
        return catalogue.offered().getFirst().id();
    }

    public HoldView hold(RegionView region, Instant start) {
        return bookings.takeHold(wish(region, start, null), UUID.randomUUID().toString());
    }

    TakeHold wish(RegionView region, Instant start, HoldView replaced) {
        return wish(region.zips().getFirst(), start, replaced);
    }

    TakeHold wish(String zip, Instant start, HoldView replaced) {
        return new TakeHold(
                zip,
                therapy(),
                start,
                replaced == null ? null : replaced.id(),
                replaced == null ? null : replaced.token());
    }

    public VisitId book(AccountView patient, RegionView region, HoldView hold) {
        return as(patient, () -> bookings.bookVisit(booking(region, hold)));
    }

    public VisitId book(RegionView region, Instant start) {
        return book(patient(), region, hold(region, start));
    }

    BookVisit booking(RegionView region, HoldView hold) {
        return booking(region, region.zips().getFirst(), hold);
    }

    BookVisit booking(RegionView region, String zip, HoldView hold) {
        return new BookVisit(
                hold.id(),
                hold.token(),
                hold.therapyId(),
                Set.of(VisitReason.CHRONIC_FATIGUE),
                null,
                "Sam Canary",
                "+1 602 555 0142",
                new BookAddress("12 Test Street", null, "Testville", region.state(), zip, null));
    }

    public <T> T as(AccountView account, Supplier<T> act) {
        return CurrentUser.actingAs(account, act);
    }

    /** Sends a request as {@code account}. */
    public RequestPostProcessor signedIn(AccountView account) {
        return authentication(
                as(account, () -> SecurityContextHolder.getContext().getAuthentication()));
    }

    private AccountView account(Role role, Set<UUID> regionIds) {
        var account = view(AccountId.of(UUID.randomUUID().toString()), role, regionIds);
        database.update(
                """
                insert into account (id, name, email, email_index, roles, regions, state, created_at, version)
                values (?, ?, ?, ?, ?, ?, 'ACTIVE', now(), 0)
                """,
                bytes(account.id().value()),
                seal.seal(account.name()),
                seal.seal(account.email()),
                account.id().value().toString().substring(0, 16).getBytes(UTF_8),
                role.name(),
                String.join(",", regionIds.stream().map(UUID::toString).toList()));
        return account;
    }

    private static AccountView view(AccountId id, Role role, Set<UUID> regionIds) {
        var email = id.value() + "@people.example";
        return new AccountView(id, "Somebody", email, Set.of(role), regionIds);
    }

    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
