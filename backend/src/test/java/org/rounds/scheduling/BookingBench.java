package org.rounds.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.rounds.TestDatabase;
import org.rounds.bench.BenchResult;
import org.rounds.bench.Timings;
import org.rounds.region.RegionView;
import org.rounds.shared.BlindIndex;
import org.rounds.shared.SealedText;
import org.rounds.visit.VisitRecords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * {@code ./rounds bench booking}: patients and dispatchers fight over the time of a few nurses,
 * over HTTP, on a database that syncs every commit; with {@code --kill 30} it is killed every 30
 * seconds. Afterwards the tables are compared with what was answered, and each nurse's day is
 * walked through. {@code --planted true} takes the locks away.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({TestDatabase.class, TestClock.class, Town.class, BookingBench.Fault.class})
class BookingBench {

    private static final int ATTEMPTS = Integer.getInteger("attempts", 200_000);
    private static final int SECONDS = Integer.getInteger("seconds", 7_200);
    private static final int CLIENTS = Integer.getInteger("clients", 32);
    private static final int NURSES = Integer.getInteger("nurses", 4);
    private static final int KILL = Integer.getInteger("kill", 0);
    private static final boolean PLANTED = Boolean.getBoolean("planted");
    private static final long SEED = Long.getLong("seed", 42);
    private static final int WARM_UP_SECONDS = Math.min(20, SECONDS / 4);
    private static final Set<String> ZIPS = Set.of("64105", "64111", "64131", "64151", "64055");

    static {
        TestDatabase.keepThroughCrashes();
        if (KILL > 0) {
            System.setProperty("logging.level.root", "off"); // of a server that is not there
        }
    }

    /** {@code --planted true}: then the checker must find what is wrong. */
    @TestConfiguration
    @ConditionalOnProperty("planted")
    static class Fault {
        @Bean
        static CheckThenInsert checkThenInsert(ObjectProvider<JdbcTemplate> database) {
            return new CheckThenInsert(database);
        }
    }

    @LocalServerPort int port;
    @Autowired Town town;
    @Autowired TestClock clock;
    @Autowired VisitRecords records;
    @Autowired JdbcTemplate database;
    @Autowired SealedText seal;
    @Autowired BlindIndex index;

    private final Ledger ledger = new Ledger();
    private RegionView region;
    private OverlapChecker checker;
    private int overlaps;
    private int unreachable;
    private volatile boolean over;

    @Test
    void measure() throws Exception {
        region = town.region("AZ", ZIPS);
        checker = new OverlapChecker(database, seal).from(town.middle(region));
        var clients = clients();
        clients.getFirst().look();
        long began = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(CLIENTS);
                var beside = Executors.newScheduledThreadPool(3)) {
            var beats = everyNowAndThen(beside);
            var running = new ArrayList<Callable<Void>>();
            clients.forEach(client -> running.add(() -> act(client, began)));
            for (var done : threads.invokeAll(running)) {
                done.get();
            }
            over = true;
            beats.shutdown();
        }
        awaitDatabase();
        check();
        report(clients, (System.nanoTime() - began) / 1e9);
    }

    private List<RushClient> clients() {
        var nurses = town.nurses(region, NURSES);
        var people = new People(database, index, port);
        var dispatcher = people.account(town.dispatcher(region));
        var patients = new ArrayList<String>();
        for (int one = 0; one < Math.max(1, CLIENTS / 2); one++) {
            patients.add(people.account(town.patient()));
        }
        var clients = new ArrayList<RushClient>();
        for (int one = 0; one < CLIENTS; one++) {
            var desk = people.signIn(dispatcher);
            var patient = people.signIn(patients.get(one % patients.size()));
            var rush = new RushClient.Rush(town, region, nurses, town.therapy(), records, ledger);
            clients.add(new RushClient(rush, desk, patient, SEED + one));
        }
        return clients;
    }

    private Void act(RushClient client, long began) {
        while (ledger.attempts() < ATTEMPTS && seconds(began) < SECONDS) {
            client.step(seconds(began) >= WARM_UP_SECONDS);
        }
        return null;
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private ScheduledExecutorService everyNowAndThen(ScheduledExecutorService beside) {
        beside.scheduleAtFixedRate(() -> clock.pass(Duration.ofSeconds(1)), 1, 1, TimeUnit.SECONDS);
        beside.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
        beside.scheduleWithFixedDelay(this::checkMeanwhile, 15, 15, TimeUnit.SECONDS);
        if (KILL > 0) {
            beside.scheduleAtFixedRate(this::kill, KILL, KILL, TimeUnit.SECONDS);
        }
        return beside;
    }

    private void kill() {
        if (!over) {
            TestDatabase.crash();
            ledger.killed();
        }
    }

    /** Also the visits whose booking was never answered can be cancelled. */
    private void look() {
        try {
            ledger.see(Ledger.active(database, region));
        } catch (DataAccessException down) {
            // looks again in a second
        }
    }

    private void checkMeanwhile() {
        try {
            check();
            System.out.printf("%s; overlaps %d, unreachable %d%n", ledger, overlaps, unreachable);
        } catch (DataAccessException down) {
            System.out.println(ledger + "; the database is down");
        }
    }

    private synchronized void check() {
        for (var wrong : checker.violations(region, clock)) {
            System.out.println(wrong);
            if (wrong.contains("at once")) {
                overlaps++;
            } else {
                unreachable++;
            }
        }
    }

    private void awaitDatabase() {
        for (int left = 600; ; left--) {
            try {
                database.queryForObject("select 1", Integer.class);
                return;
            } catch (DataAccessException down) {
                if (left == 0) {
                    throw down;
                }
            }
        }
    }

    private void report(List<RushClient> clients, double seconds) throws IOException {
        var timings = new Timings();
        clients.forEach(client -> timings.addAll(client.timings()));
        var lost = ledger.lost(database, region);
        lost.forEach(System.out::println);
        System.out.println(ledger + "; " + ledger.problems());
        new BenchResult()
                .with("attempts", ledger.attempts())
                .with("overlaps", overlaps)
                .with("unreachable", unreachable)
                .with("lost", lost.size())
                .with("decisions_per_s", timings.count() / (seconds - WARM_UP_SECONDS))
                .with("p50_ms", timings.p50())
                .with("p99_ms", timings.p99())
                .with("accepted", ledger.accepted())
                .with("refused", ledger.refused())
                .with("in_doubt", ledger.inDoubt())
                .with("kills", ledger.kills())
                .with("clients", CLIENTS)
                .with("nurses", NURSES)
                .with("seconds", seconds)
                .with("seed", SEED)
                .write("booking");
        if (PLANTED) {
            assertThat(overlaps).as("found of the planted fault").isPositive();
        } else {
            assertThat(overlaps + unreachable + lost.size()).as("faults").isZero();
        }
    }
}
