package org.rounds.shared;

/** There is no such record, or it is not the caller's: both answer 404 in the same words. */
public final class NotFound extends RuntimeException {

    public NotFound() {
        super("There is no such record", null, false, false);
    }
}
