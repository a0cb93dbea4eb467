package org.rounds.shared;

/**
 * An exception without its message, which may quote what was sent; type and stack say where to
 * look.
 */
final class Scrubbed extends RuntimeException {

    private Scrubbed(Throwable original) {
        super(
                original.getClass().getName(),
                original.getCause() == null ? null : of(original.getCause()));
        setStackTrace(original.getStackTrace());
    }

    static Scrubbed of(Throwable original) {
        return new Scrubbed(original);
    }
}
