package org.rounds.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.rounds.bench.BenchResult;
import org.rounds.bench.Timings;

/** How long one patient's question for open times computes. */
class SlotsBench {

    private static final int NURSES = Integer.getInteger("rounds.nurses", 200);
    private static final int DAYS = Integer.getInteger("rounds.days", 14);
    private static final int QUERIES = 2_000;

    @Test
    void everyNurseAndEveryDayInOneQuestion() throws IOException {
        var city = new City(NURSES, DAYS, NURSES * DAYS * 4, 42);
        for (int warm = 0; warm < QUERIES; warm++) {
            city.slots(city.somewhere(), 120);
        }
        var timings = new Timings();
        long open = 0;
        for (int query = 0; query < QUERIES; query++) {
            int place = city.somewhere();
            open += timings.of(() -> city.slots(place, 120));
        }
        assertThat(open).isPositive();
        new BenchResult()
                .with("nurses", NURSES)
                .with("days", DAYS)
                .with("booked", city.booked())
                .with("compute_p50_ms", timings.p50())
                .with("compute_p99_ms", timings.p99())
                .write("slots");
    }
}
