package org.rounds.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.rounds.bench.BenchResult;

/**
 * {@code ./rounds bench truth}: confirms visits in a metropolis at two levels of use, drives every
 * day of it, and tells beside it what comes of offering any free hour.
 */
class TruthBench {

    private static final int BOOKINGS = Integer.getInteger("bookings", 100_000);
    private static final long SEED = Long.getLong("seed", 42);
    private static final int NURSES = 60;
    private static final int DAYS = 14;
    private static final int ASKING = 20; // patients who ask once more in each full fortnight

    @Test
    void measure() throws IOException {
        var result = new BenchResult().with("bookings", BOOKINGS).with("seed", SEED);
        int broken = 0;
        for (int percent : new int[] {50, 76}) {
            var ours = new Fortnights(Metro.REACHABLE, percent);
            var theirs = new Fortnights(Metro.FREE_HOUR, percent);
            var offers = ours.offers;
            broken += ours.unkept;
            var at = "_at_" + percent + "_pct";
            result.with("confirmed" + at, ours.booked)
                    .with("without_a_plan" + at, ours.unkept)
                    .with(
                            "free_hour_without_a_plan_pct" + at,
                            percent(theirs.unkept, theirs.booked))
                    .with(
                            "free_hour_false_offers_pct" + at,
                            percent(offers.empty(), offers.offered()))
                    .with("free_hour_hidden_pct" + at, percent(offers.hidden(), offers.servable()));
        }
        result.with("without_a_plan", broken).write("truth");
        assertThat(broken).as("confirmed visits without a plan").isZero();
    }

    private static double percent(int part, int whole) {
        return 100.0 * part / Math.max(1, whole);
    }

    /** As many fortnights as it takes. */
    private static final class Fortnights {
        private int booked;
        private int unkept;
        private Metro.Offers offers = new Metro.Offers(0, 0, 0, 0);

        Fortnights(Metro.Rule rule, int percent) {
            for (long seed = SEED; booked < BOOKINGS; seed++) {
                var metro = new Metro(rule, NURSES, DAYS, seed);
                booked += metro.fill(percent / 100.0);
                unkept += metro.unkept();
                offers = rule == Metro.REACHABLE ? offers.plus(metro.freeHours(ASKING)) : offers;
            }
            System.out.printf("%,d visits at %d %%, %,d without a plan%n", booked, percent, unkept);
        }
    }
}
