package org.rounds.planning;

/**
 * Work at one place.
 *
 * @param earliest the start of the promise: when work may begin
 * @param latest the end of the promise: when work must have begun
 * @param length how long the work takes
 */
public record HouseCall(int place, int earliest, int latest, int length) {

    /** The same call, not over before {@code now}. */
    public HouseCall until(int now) {
        return new HouseCall(place, earliest, latest, Math.max(length, now - latest));
    }

    HouseCall later(int leeway) {
        return new HouseCall(place, earliest, latest + leeway, length);
    }
}
