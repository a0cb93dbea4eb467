package org.rounds.scheduling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.rounds.clinician.ClinicianId;
import org.rounds.clinician.Clinicians;
import org.rounds.region.BookingLimits;
import org.rounds.region.RegionMarks;
import org.rounds.region.RegionView;
import org.rounds.region.Regions;
import org.rounds.roster.Roster;
import org.rounds.shared.Ids;
import org.rounds.shared.SealedText;
import org.rounds.shared.TimeWindow;
import org.rounds.travel.Place;
import org.rounds.travel.Roads;
import org.rounds.visit.VisitReason;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the visits of some weeks into the tables, each where it fits, without the way there. */
@TestComponent
class FullCalendar {

    private static final Duration STAY = Duration.ofMinutes(90);
    private static final Duration WINDOW = Duration.ofMinutes(60);

    private final WorkDays workDays;
    private final Bookings bookings;
    private final RoundRepository stored;
    private final StopRepository taken;
    private final Roster roster;
    private final Clinicians clinicians;
    private final Regions regions;
    private final RegionMarks marks;
    private final BookingLimits limits;
    private final Roads roads;
    private final Clock clock;
    private final JdbcTemplate database;
    private final SealedText seal;
    private final Town town;
    private final TransactionTemplate transaction;
    private final List<Object[]> rounds = new ArrayList<>();
    private final List<Object[]> stops = new ArrayList<>();
    private final List<Object[]> visits = new ArrayList<>();

    FullCalendar(
            WorkDays workDays,
            Bookings bookings,
            RoundRepository stored,
            StopRepository taken,
            Roster roster,
            Clinicians clinicians,
            Regions regions,
            RegionMarks marks,
            BookingLimits limits,
            Roads roads,
            Clock clock,
            JdbcTemplate database,
            SealedText seal,
            Town town,
            PlatformTransactionManager manager) {
        this.workDays = workDays;
        this.bookings = bookings;
        this.stored = stored;
        this.taken = taken;
        this.roster = roster;
        this.clinicians = clinicians;
        this.regions = regions;
        this.marks = marks;
        this.limits = limits;
        this.roads = roads;
        this.clock = clock;
        this.database = database;
        this.seal = seal;
        this.town = town;
        this.transaction = new TransactionTemplate(manager);
    }

    /**
     * @return how many visits found a place
     */
    int fill(RegionView region, int days, int each, long seed) {
        var random = new Random(seed);
        transaction.executeWithoutResult(
                done -> {
                    var last = town.today().plusDays(days - 1L);
                    workDays.of(region, town.today(), last)
                            .forEach((round, day) -> fill(region, round, day, each, random));
                    write();
                });
        return visits.size();
    }

    private void fill(RegionView region, RoundId round, WorkDay day, int each, Random random) {
        var booked = new ArrayList<DayPlan.Booked>();
        for (int tries = 0; tries < 10 * each && booked.size() < each; tries++) {
            var zip = region.zips().get(random.nextInt(region.zips().size()));
            var at = new Place(zip, regions.locate("", "", region.state(), zip).orElseThrow());
            var start = time(round.day(), region, random);
            var promise = new Promise(at, TimeWindow.of(start, WINDOW), STAY);
            var plan = new DayPlan(day, booked, at, Instant.EPOCH);
            plan.cheapest(promise)
                    .ifPresent(
                            gap -> {
                                var starts = plan.startsWith(promise, gap);
                                booked.add(gap.index(), new DayPlan.Booked(promise, start));
                                for (int one = 0; one < starts.size(); one++) {
                                    var moved = booked.get(one).promise();
                                    booked.set(one, new DayPlan.Booked(moved, starts.get(one)));
                                }
                            });
        }
        rounds.add(
                new Object[] {
                    bytes(round.nurse()),
                    round.day(),
                    Town.bytes(region.id().value()),
                    region.zone().getId(),
                    random.nextLong(RoundRepository.VERSIONS)
                });
        booked.forEach(one -> add(region, round, one));
    }

    private static Instant time(LocalDate day, RegionView region, Random random) {
        var time = LocalTime.of(8, 0).plusMinutes(30L * random.nextInt(17));
        return day.atTime(time).atZone(region.zone()).toInstant();
    }

    private void add(RegionView region, RoundId round, DayPlan.Booked booked) {
        var promise = booked.promise();
        var visit = Town.bytes(Ids.next());
        var patient = Town.bytes(UUID.randomUUID());
        var therapy = Town.bytes(town.therapy().value());
        stops.add(
                new Object[] {
                    Town.bytes(Ids.next()),
                    bytes(round.nurse()),
                    round.day(),
                    utc(booked.work().start()),
                    utc(booked.work().end()),
                    utc(promise.arrival().start()),
                    utc(promise.arrival().end()),
                    seal.seal(promise.place().text()),
                    therapy,
                    new byte[16],
                    new byte[32],
                    utc(booked.start()),
                    visit,
                    patient
                });
        visits.add(
                new Object[] {
                    visit,
                    Town.bytes(region.id().value()),
                    patient,
                    Town.bytes(UUID.randomUUID()),
                    region.state(),
                    region.zone().getId(),
                    therapy,
                    seal.seal(VisitReason.OTHER.name()),
                    seal.seal(""),
                    utc(promise.arrival().start()),
                    utc(promise.arrival().end()),
                    round.day()
                });
    }

    private void write() {
        database.batchUpdate(
                "insert into round (nurse_id, day, region_id, zone, version) values (?, ?, ?, ?, ?)",
                rounds);
        database.batchUpdate(
                """
                insert into stop (id, nurse_id, day, start_at, end_at, promised_from, promised_until,
                    place, therapy_id, holder, token_hash, expires_at, visit_id, patient_id, state, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PLANNED', 0)
                """,
                stops);
        database.batchUpdate(
                """
                insert into visit (id, region_id, patient_id, address_id, state, zone, therapy_id,
                    reasons, reason_text, window_start, window_end, local_date, status, emergency,
                    created_at, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'REQUESTED', false, now(6), 0)
                """,
                visits);
    }

    /** Megabytes that an instance of its own holds once it was asked. */
    double heldMegabytes(RegionView region) {
        var days = new WorkDays(roster, clinicians, regions, marks, roads, clock);
        var instance = new OpenTimes(new RoundsInView(stored, taken, days, clock), limits, clock);
        long before = heap();
        ask(instance, region);
        double held = (heap() - before) / 1e6;
        ask(instance, region); // else it might be collected before
        return held;
    }

    private void ask(OpenTimes instance, RegionView region) {
        transaction.executeWithoutResult(
                done -> {
                    var zip = region.zips().getFirst();
                    instance.days(region, bookings.wish(region, zip, town.therapy()));
                });
    }

    private static long heap() {
        for (int once = 0; once < 3; once++) {
            System.gc();
        }
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static byte[] bytes(ClinicianId nurse) {
        return Town.bytes(nurse.value());
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
