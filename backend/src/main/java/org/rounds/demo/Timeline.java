package org.rounds.demo;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * What happens when: plays acts in the order of their times, each with the clock set to it, until
 * the present.
 */
class Timeline {

    private record Act(Instant at, int number, Runnable what) {}

    private final PriorityQueue<Act> acts =
            new PriorityQueue<>(Comparator.comparing(Act::at).thenComparing(Act::number));
    private final MovableClock clock;
    private final Instant present;
    private int number;

    Timeline(MovableClock clock) {
        this.clock = clock;
        this.present = clock.instant();
    }

    Instant present() {
        return present;
    }

    /** An act of the future is left out: it has not happened. */
    void at(Instant moment, Runnable what) {
        if (moment.isBefore(present)) {
            acts.add(new Act(moment, number++, what));
        }
    }

    /**
     * @param began how long playing takes is added to the present, as the real clock went on
     */
    void play() {
        var started = System.nanoTime();
        while (!acts.isEmpty()) {
            var act = acts.remove();
            clock.moveTo(act.at());
            act.what().run();
        }
        clock.moveTo(present.plusNanos(System.nanoTime() - started));
    }
}
