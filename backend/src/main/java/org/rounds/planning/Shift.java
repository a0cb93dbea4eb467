package org.rounds.planning;

import java.util.List;

/**
 * When a nurse works, out from {@code base} and back to it.
 *
 * @param breaks in the order in which they are taken
 */
public record Shift(int from, int until, int base, List<Break> breaks) {

    /**
     * Time off, taken where the nurse is: at the base or after a call, before driving on.
     *
     * @param earliest when it may begin
     * @param latest when it must have begun
     */
    public record Break(int earliest, int latest, int length) {}

    public Shift {
        breaks = List.copyOf(breaks);
    }

    Shift withoutBreaks() {
        return new Shift(from, until, base, List.of());
    }
}
