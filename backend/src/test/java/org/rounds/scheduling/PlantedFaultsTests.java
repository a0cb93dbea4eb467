package org.rounds.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rounds.catalogue.Catalogue;
import org.rounds.clinician.Clinicians;
import org.rounds.region.BookingLimits;
import org.rounds.region.RegionId;
import org.rounds.region.RegionMarks;
import org.rounds.region.RegionView;
import org.rounds.region.Regions;
import org.rounds.roster.Roster;
import org.rounds.shared.BlindIndex;
import org.rounds.shared.SealedText;
import org.rounds.travel.PlantedRoads;
import org.rounds.travel.Roads;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The checker finds what a planner does wrong that leaves out a rule. */
@SchedulingTest
class PlantedFaultsTests {

    @Autowired Town town;
    @Autowired RoundRepository rounds;
    @Autowired StopRepository stops;
    @Autowired VisitRequests requests;
    @Autowired Clinicians clinicians;
    @Autowired Roster roster;
    @Autowired BookingLimits limits;
    @Autowired Regions regions;
    @Autowired RegionMarks marks;
    @Autowired Catalogue catalogue;
    @Autowired Roads roads;
    @Autowired BlindIndex index;
    @Autowired TestClock clock;
    @Autowired PlatformTransactionManager transactions;
    @Autowired JdbcTemplate database;
    @Autowired SealedText seal;

    private RegionView region;

    @BeforeEach
    void oneNurse() {
        region = town.region("AZ");
        town.nurse(region);
    }

    @Test
    void waysThatAreIgnoredAreFound() {
        var careless = bookings(rounds, PlantedRoads.withoutWays());
        hold(careless, "08:00");
        hold(careless, "11:00");

        assertThat(wrong()).contains("outside the shift");
        hold(careless, "13:00");
        assertThat(wrong()).contains("too close");
    }

    @Test
    void aCheckThatIsFollowedByAnInsertIsFound() throws Exception {
        town.hold(region, town.at(2, "15:00")); // so that the round has its row
        var careless = bookings(new WithoutLock(rounds), roads);
        Callable<HoldView> one = () -> hold(careless, "10:00");

        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var done : threads.invokeAll(List.of(one, one))) {
                done.get();
            }
        }

        assertThat(wrong()).contains("too close");
    }

    /** Reads whether a time is free, and both hands have read before either writes. */
    private record WithoutLock(RoundRepository rounds, CyclicBarrier read)
            implements RoundRepository {

        WithoutLock(RoundRepository rounds) {
            this(rounds, new CyclicBarrier(2));
        }

        @Override
        public void claim(UUID nurse, LocalDate day, UUID region, String zone, long version) {}

        @Override
        public List<DayVersion> findDayVersions(RegionId region, LocalDate first, LocalDate last) {
            return rounds.findDayVersions(region, first, last);
        }

        @Override
        public List<RoundVersion> findVersions(RegionId region, Collection<LocalDate> days) {
            return rounds.findVersions(region, days);
        }

        @Override
        public List<Round> findAll(Collection<RoundId> ids) {
            var found = rounds.findAll(ids);
            try {
                read.await();
            } catch (Exception broken) {
                throw new IllegalStateException(broken);
            }
            return found;
        }
    }

    private Bookings bookings(RoundRepository lock, Roads ways) {
        Clock time = clock;
        var days = new WorkDays(roster, clinicians, regions, marks, ways, time);
        var inView = new RoundsInView(rounds, stops, days, time);
        var open = new OpenTimes(inView, limits, time);
        return new Bookings(
                lock, stops, open, days, limits, requests, regions, catalogue, index, time);
    }

    private HoldView hold(Bookings careless, String time) {
        var wish = town.wish(region, town.at(2, time), null);
        return new TransactionTemplate(transactions)
                .execute(done -> careless.takeHold(wish, UUID.randomUUID().toString()));
    }

    private String wrong() {
        var wrong = new OverlapChecker(database, seal).violations(region, clock);
        return String.join("\n", Set.copyOf(wrong));
    }
}
