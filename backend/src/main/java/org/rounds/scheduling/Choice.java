package org.rounds.scheduling;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** A nurse who could take a visit, driving {@code added} minutes more, with {@code load} stops. */
record Choice<T>(T nurse, int added, int load, RoundId round) {

    /**
     * Those whose way is about the shortest first, and of these the one with the fewest stops; the
     * others by their way.
     *
     * @param fair how many minutes more than the shortest count as about the same
     */
    static <T> List<T> inOrder(Collection<Choice<T>> choices, int fair) {
        int least = choices.stream().mapToInt(Choice::added).min().orElse(0);
        Comparator<Choice<T>> detour =
                Comparator.comparingInt(one -> Math.max(one.added(), least + fair));
        return choices.stream()
                .sorted(
                        detour.thenComparingInt(Choice::load)
                                .thenComparing(Choice::added)
                                .thenComparing(Choice::round))
                .map(Choice::nurse)
                .toList();
    }
}
