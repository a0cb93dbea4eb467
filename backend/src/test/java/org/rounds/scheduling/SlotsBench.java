package org.rounds.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rounds.TestDatabase;
import org.rounds.api.Caller;
import org.rounds.bench.BenchResult;
import org.rounds.bench.Timings;
import org.rounds.planning.City;
import org.rounds.region.RegionView;
import org.rounds.shared.BlindIndex;
import org.rounds.shared.SealedText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./rounds bench slots}: how long one question for the free times of two weeks takes, as
 * arithmetic alone and over HTTP, where others book meanwhile and every day is walked through at
 * the end.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({TestDatabase.class, TestClock.class, Town.class, FullCalendar.class})
class SlotsBench {

    private static final int NURSES = Integer.getInteger("nurses", 200);
    private static final int DAYS = Integer.getInteger("days", 14);
    private static final int QUESTIONS = Integer.getInteger("questions", 2_000);
    private static final int PER_NURSE_AND_DAY = 4;
    private static final int BOOKERS = 2;
    private static final int PATIENTS = 25;
    private static final long BETWEEN_BOOKINGS_NANOS = 250_000_000;
    private static final List<Integer> FLEETS = List.of(50, 100, 200, 500, 1_000);
    private static final Set<String> ZIPS = Set.of("64105", "64111", "64131", "64151", "64055");
    private static final long SEED = Long.getLong("seed", 42);
    private static final JsonMapper JSON = JsonMapper.shared();

    static {
        TestDatabase.keepThroughCrashes();
    }

    @LocalServerPort int port;
    @Autowired Town town;
    @Autowired FullCalendar calendar;
    @Autowired TestClock clock;
    @Autowired JdbcTemplate database;
    @Autowired SealedText seal;
    @Autowired BlindIndex index;

    private final AtomicInteger booked = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private RegionView region;
    private volatile boolean over;

    @Test
    void measure() throws Exception {
        var compute = compute(NURSES, DAYS, QUESTIONS);
        var series = series();
        region = town.region("AZ", ZIPS);
        for (int nurse = 0; nurse < NURSES; nurse++) {
            town.nurseWhoWorksAPattern(region, LocalTime.of(8, 0), LocalTime.of(18, 0));
        }
        int visits = calendar.fill(region, DAYS, PER_NURSE_AND_DAY, SEED);
        System.out.printf("%,d visits booked for %d nurses%n", visits, NURSES);
        var cold = new Timings();
        var asking = new Caller(port);
        cold.of(() -> ask(asking));
        double held = calendar.heldMegabytes(region);
        var http = askWhileOthersBook(asking);
        var wrong = new OverlapChecker(database, seal).from(town.middle(region));
        var violations = wrong.violations(region, clock);
        violations.forEach(System.out::println);
        new BenchResult()
                .with("nurses", NURSES)
                .with("days", DAYS)
                .with("visits", visits)
                .with("compute_p50_ms", compute.p50())
                .with("compute_p99_ms", compute.p99())
                .with("http_p50_ms", http.p50())
                .with("http_p99_ms", http.p99())
                .with("http_first_ms", cold.p50())
                .with("questions", http.count())
                .with("booked_meanwhile", booked.get())
                .with("refused_meanwhile", refused.get())
                .with("violations", violations.size())
                .with("held_mb", held)
                .with("series", series)
                .write("slots");
        assertThat(violations).isEmpty();
        assertThat(booked).hasPositiveValue();
    }

    /** One question about every day of every nurse, as arithmetic alone. */
    private static Timings compute(int nurses, int days, int questions) {
        var city = new City(nurses, days, nurses * days * PER_NURSE_AND_DAY, SEED);
        long open = 0;
        for (int warm = 0; warm < questions; warm++) {
            open += city.slots(city.somewhere(), 120);
        }
        var timings = new Timings();
        for (int question = 0; question < questions; question++) {
            int place = city.somewhere();
            open += timings.of(() -> city.slots(place, 120));
        }
        assertThat(open).isPositive();
        return timings;
    }

    private static List<Map<String, Object>> series() {
        var series = new ArrayList<Map<String, Object>>();
        for (int nurses : FLEETS) {
            var timings = compute(nurses, DAYS, 500);
            var p50 = Math.round(1000 * timings.p50()) / 1000.0;
            var p99 = Math.round(1000 * timings.p99()) / 1000.0;
            series.add(Map.of("nurses", nurses, "compute_p50_ms", p50, "compute_p99_ms", p99));
            System.out.printf("%,d nurses: %.3f ms, p99 %.3f ms%n", nurses, p50, p99);
        }
        return series;
    }

    private Timings askWhileOthersBook(Caller asking) throws Exception {
        var people = new People(database, index, port);
        var timings = new Timings();
        try (var threads = Executors.newFixedThreadPool(BOOKERS)) {
            var bookers = new ArrayList<Future<?>>();
            for (int one = 0; one < BOOKERS; one++) {
                var random = new Random(SEED + one);
                var patients =
                        Stream.generate(() -> people.signIn(people.account(town.patient())))
                                .limit(PATIENTS)
                                .toList();
                bookers.add(threads.submit(() -> bookUntilOver(patients, random)));
            }
            for (int warm = 0; warm < QUESTIONS / 4; warm++) {
                ask(asking);
            }
            for (int question = 0; question < QUESTIONS; question++) {
                timings.of(() -> ask(asking));
            }
            over = true;
            for (var booker : bookers) {
                booker.get();
            }
        }
        return timings;
    }

    private JsonNode ask(Caller caller) {
        var zips = region.zips();
        var zip = zips.get((int) (System.nanoTime() / 1000 % zips.size()));
        return ask(caller, zip);
    }

    private JsonNode ask(Caller caller, String zip) {
        var path = "/api/scheduling/days?zip=%s&therapyId=%s";
        var reply = caller.get(path.formatted(zip, town.therapy().value()));
        assertThat(reply.status()).isEqualTo(200);
        return reply.json();
    }

    /** Takes one of the times just offered. */
    private void bookUntilOver(List<Caller> patients, Random random) {
        while (!over) {
            var zip = region.zips().get(random.nextInt(region.zips().size()));
            var patient = patients.get(random.nextInt(patients.size()));
            var open = new ArrayList<String>();
            for (var day : ask(patient, zip)) {
                day.path("slots")
                        .forEach(slot -> open.add(slot.path("start").path("at").asString()));
            }
            if (!open.isEmpty()) {
                book(patient, zip, open.get(random.nextInt(open.size())));
            }
            LockSupport.parkNanos(BETWEEN_BOOKINGS_NANOS);
        }
    }

    private void book(Caller patient, String zip, String start) {
        var wish = town.wish(zip, Instant.parse(start), null);
        var held = patient.post("/api/scheduling/holds", wish);
        if (held.status() != 201) {
            refused.incrementAndGet();
            return;
        }
        var hold = JSON.readValue(held.text(), HoldView.class);
        var reply = patient.post("/api/scheduling/bookings", town.booking(region, zip, hold));
        (reply.status() == 201 ? booked : refused).incrementAndGet();
    }
}
