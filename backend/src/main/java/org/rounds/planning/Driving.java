package org.rounds.planning;

/**
 * How long the way is. Leaving later never means arriving earlier, and the two questions answer
 * each other: {@code arrival(d) <= a} exactly when {@code d <= departure(a)}. From a place to
 * itself is no way.
 */
public interface Driving {

    /** When a nurse who may leave at {@code departure} arrives at the earliest. */
    int arrival(int from, int to, int departure);

    /** When a nurse must leave at the latest to be there by {@code arrival}. */
    int departure(int from, int to, int arrival);
}
