package org.rounds.bench;

import java.util.Arrays;
import java.util.function.Supplier;

/** How long one thing took, each time that it was done. */
public final class Timings {

    private long[] nanos = new long[1024];
    private int count;

    public <T> T of(Supplier<T> act) {
        long began = System.nanoTime();
        var result = act.get();
        add(System.nanoTime() - began);
        return result;
    }

    public void add(long took) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = took;
    }

    public void addAll(Timings others) {
        for (int one = 0; one < others.count; one++) {
            add(others.nanos[one]);
        }
    }

    public int count() {
        return count;
    }

    /** The time that half of them did not exceed, in milliseconds. */
    public double p50() {
        return quantile(0.5);
    }

    /** The time that 99 of 100 did not exceed, in milliseconds. */
    public double p99() {
        return quantile(0.99);
    }

    private double quantile(double share) {
        var sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(share * count) - 1] / 1e6;
    }
}
