package org.rounds.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.rounds.bench.BenchResult;

/** Counts the wall times that shift in many more series than the gate has time for. */
class RecurrenceBench {

    private static final int RECURRENCES = Integer.getInteger("rounds.recurrences", 100_000);
    private static final long SEED = Long.getLong("rounds.seed", 1);

    @Test
    void seriesInEveryZoneWhoseClocksChange() throws IOException {
        var random = new RandomRecurrences(SEED);
        long began = System.nanoTime();

        random.check(RECURRENCES);

        new BenchResult()
                .with("recurrences", random.recurrences)
                .with("visits", random.occurrences)
                .with("zones", random.zones())
                .with("at_clock_changes", random.atClockChanges)
                .with("shifted", random.shifted.size())
                .with("lost_or_doubled", random.lostOrDoubled.size())
                .with("seed", SEED)
                .with("seconds", (System.nanoTime() - began) / 1e9)
                .write("recurrence");
        assertThat(random.shifted).isEmpty();
        assertThat(random.lostOrDoubled).isEmpty();
    }
}
