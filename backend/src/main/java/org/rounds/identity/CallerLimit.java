package org.rounds.identity;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** So many calls in a period from one address, counted by this server alone. */
public class CallerLimit {

    private static final int MOST_CALLERS = 10_000;

    private final int calls;
    private final Duration period;
    private final Map<String, Bucket> byCaller = new ConcurrentHashMap<>();

    public CallerLimit(int calls, Duration period) {
        this.calls = calls;
        this.period = period;
    }

    /**
     * Counts a call.
     *
     * @return how long the caller has to wait before the next one; empty if this one may pass
     */
    public Optional<Duration> wait(String caller) {
        if (byCaller.size() > MOST_CALLERS) {
            byCaller.clear();
        }
        var probe =
                byCaller.computeIfAbsent(caller, unused -> newBucket())
                        .tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1));
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(Bandwidth.builder().capacity(calls).refillGreedy(calls, period).build())
                .build();
    }
}
