package org.rounds.launcher;

import java.time.Duration;

/** Waits until a process that was just started answers. */
interface Readiness {

    Duration PATIENCE = Duration.ofMinutes(5);

    boolean answers() throws InterruptedException;

    /**
     * @return false when the process ended or time ran out
     */
    default boolean await(Process process) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            if (answers()) {
                return true;
            }
            Thread.sleep(100);
        }
        return false;
    }
}
