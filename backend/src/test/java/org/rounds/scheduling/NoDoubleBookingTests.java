package org.rounds.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rounds.clinician.ClinicianId;
import org.rounds.region.RegionView;
import org.rounds.shared.SealedText;
import org.rounds.visit.VisitRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Whatever happens in whatever order: no nurse and no patient is ever in two places, and nothing
 * confirmed is lost.
 */
@SchedulingTest
class NoDoubleBookingTests {

    private static final int STEPS = 150;

    @Autowired Town town;
    @Autowired Bookings bookings;
    @Autowired Scheduling scheduling;
    @Autowired Moves moves;
    @Autowired Swaps swaps;
    @Autowired VisitRecords records;
    @Autowired TestClock clock;
    @Autowired JdbcTemplate database;
    @Autowired SealedText seal;

    private RegionView region;
    private List<ClinicianId> nurses;
    private OverlapChecker checker;

    @BeforeEach
    void threeNurses() {
        region = town.region("AZ");
        nurses = town.nurses(region, 3);
        checker = new OverlapChecker(database, seal);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aDayOfDispatchingKeepsTheRules(long seed) {
        var day = dispatching(seed);
        int done = 0;
        for (int step = 0; step < STEPS; step++) {
            done += day.step() ? 1 : 0;
            assertThat(checker.violations(region, clock))
                    .as("seed %d, step %d", seed, step)
                    .isEmpty();
        }
        assertThat(scheduling.stops(day.booked())).hasSameSizeAs(day.booked());
        assertThat(done).as("steps that were not refused").isGreaterThan(STEPS / 4);
    }

    @Test
    void manyHandsAtOnceKeepTheRules() throws Exception {
        long seed = new Random().nextLong();
        var hands = IntStream.range(0, 6).mapToObj(one -> dispatching(seed + one)).toList();

        try (var threads = Executors.newFixedThreadPool(hands.size())) {
            for (var done :
                    threads.invokeAll(hands.stream().map(NoDoubleBookingTests::work).toList())) {
                done.get();
            }
        }

        assertThat(checker.violations(region, clock)).as("seed %d", seed).isEmpty();
        assertThat(hands)
                .allSatisfy(
                        hand ->
                                assertThat(scheduling.stops(hand.booked()))
                                        .as("seed %d", seed)
                                        .hasSameSizeAs(hand.booked()));
    }

    @Test
    void theCheckerFindsStopsWithTooLittleTravel() {
        town.book(region, town.at(2, "10:00"));
        plant(town.at(2, "12:29"));

        assertThat(checker.violations(region, clock))
                .hasSize(1)
                .first()
                .asString()
                .contains("too close");
    }

    @Test
    void theCheckerFindsWorkOutsideTheShift() {
        town.book(region, town.at(2, "10:00"));
        plant(town.at(2, "16:00"));

        assertThat(checker.violations(region, clock))
                .hasSize(1)
                .first()
                .asString()
                .contains("outside the shift");
    }

    @Test
    void theCheckerFindsADayWithoutABreak() {
        town.book(region, town.at(2, "10:00"));
        plant(town.at(2, "12:30"));
        assertThat(checker.violations(region, clock)).isEmpty();
        plant(town.at(2, "15:00"));

        assertThat(checker.violations(region, clock))
                .singleElement()
                .asString()
                .contains("no break");
    }

    @Test
    void theCheckerFindsAWindowThatMovedWithoutThePatient() {
        town.book(region, town.at(2, "10:00"));
        database.update(
                """
                update stop s join round r on r.nurse_id = s.nurse_id and r.day = s.day
                set start_at = start_at + interval 1 hour, end_at = end_at + interval 1 hour,
                    promised_from = promised_from + interval 1 hour,
                    promised_until = promised_until + interval 1 hour
                where r.region_id = ?
                """,
                Town.bytes(region.id().value()));

        assertThat(checker.violations(region, clock))
                .singleElement()
                .asString()
                .contains("another promise");
    }

    private static Callable<Integer> work(Dispatching hand) {
        return () -> {
            int done = 0;
            for (int step = 0; step < STEPS; step++) {
                done += hand.step() ? 1 : 0;
            }
            return done;
        };
    }

    private Dispatching dispatching(long seed) {
        return new Dispatching(
                town, bookings, scheduling, moves, swaps, records, clock, region, nurses, seed);
    }

    /** Writes a two-hour hold next to the only visit of the region, past every rule. */
    private void plant(Instant start) {
        database.update(
                """
                insert into stop (id, nurse_id, day, start_at, end_at, promised_from,
                    promised_until, state, therapy_id, holder, token_hash, expires_at, version)
                select ?, s.nurse_id, s.day, ?, ?, ?, ?, 'HELD', s.therapy_id, s.holder,
                    s.token_hash, '2999-01-01', 0
                from stop s join round r on r.nurse_id = s.nurse_id and r.day = s.day
                where r.region_id = ? and s.visit_id is not null
                """,
                Town.bytes(UUID.randomUUID()),
                start.atOffset(ZoneOffset.UTC).toLocalDateTime(),
                start.plusSeconds(7_200).atOffset(ZoneOffset.UTC).toLocalDateTime(),
                start.atOffset(ZoneOffset.UTC).toLocalDateTime(),
                start.plusSeconds(3_600).atOffset(ZoneOffset.UTC).toLocalDateTime(),
                Town.bytes(region.id().value()));
    }
}
