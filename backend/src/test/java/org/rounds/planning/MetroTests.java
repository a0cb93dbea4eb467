package org.rounds.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is confirmed can be driven, at a use at which free hours promise what nobody can keep. */
class MetroTests {

    private final long seed = new Random().nextLong();

    @Test
    void everyConfirmedVisitHasAPlan() {
        var metro = new Metro(Metro.REACHABLE, 20, 14, seed);

        assertThat(metro.fill(0.76)).as("seed %d", seed).isGreaterThan(1_000);
        assertThat(metro.unkept()).as("seed %d", seed).isZero();
    }

    @Test
    void freeHoursConfirmVisitsWithoutAPlan() {
        var metro = new Metro(Metro.FREE_HOUR, 20, 14, seed);

        metro.fill(0.76);

        assertThat(metro.unkept()).as("seed %d", seed).isPositive();
    }
}
