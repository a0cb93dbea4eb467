package org.rounds.idempotency;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in one transaction; when another one came in between, by a lock, a newer version or the
 * same key, it runs again from the start, three times at most: then it sees what the other left.
 */
@Component
class WholeTransaction {

    private static final int TRIES = 3;
    private static final long LONGEST_PAUSE_NANOS = 50_000_000;

    private final TransactionTemplate transaction;

    WholeTransaction(PlatformTransactionManager manager) {
        this.transaction = new TransactionTemplate(manager);
    }

    interface Work<T> {
        T run() throws Throwable;
    }

    <T> T run(Work<T> work) {
        for (int left = TRIES; ; left--) {
            try {
                return transaction.execute(status -> sneaky(work));
            } catch (ConcurrencyFailureException
                    | DataIntegrityViolationException othersWereFaster) {
                if (left == 1) {
                    throw othersWereFaster;
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE_NANOS));
            }
        }
    }

    /** Passes checked exceptions of a handler through as they are. */
    @SuppressWarnings("unchecked")
    private static <T, E extends Throwable> T sneaky(Work<T> work) throws E {
        try {
            return work.run();
        } catch (Throwable thrown) {
            throw (E) thrown;
        }
    }
}
