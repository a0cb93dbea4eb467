package org.rounds.travel;

/**
 * From one place to another.
 *
 * @param driving seconds at the wheel while the roads are empty
 * @param around seconds that it takes at any hour: to park, to find the door, to find the place at
 *     all
 */
public record Way(int driving, int around, Source source) {

    /** How a way is known. */
    public enum Source {
        ROADS,
        STRAIGHT_LINE,
        /** One of the two places has no point. */
        UNKNOWN_PLACE
    }
}
