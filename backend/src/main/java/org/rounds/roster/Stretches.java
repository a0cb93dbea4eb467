package org.rounds.roster;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rounds.shared.TimeWindow;

/** Reckons with stretches of time. */
final class Stretches {

    private Stretches() {}

    /** What two have in common. */
    static Optional<TimeWindow> both(TimeWindow one, TimeWindow other) {
        return between(later(one.start(), other.start()), earlier(one.end(), other.end()));
    }

    /** What is left of one without the others. */
    static Stream<TimeWindow> without(TimeWindow one, Collection<TimeWindow> others) {
        var left = List.of(one);
        for (var other : others) {
            left = left.stream().flatMap(part -> without(part, other)).toList();
        }
        return left.stream();
    }

    /** Those that overlap made one, in order. One that begins where another ends stays itself. */
    static List<TimeWindow> union(Stream<TimeWindow> all) {
        var joined = new ArrayDeque<TimeWindow>();
        all.sorted(comparing(TimeWindow::start))
                .forEach(
                        next -> {
                            var last = joined.peekLast();
                            if (last != null && last.overlaps(next)) {
                                joined.removeLast();
                                joined.add(
                                        new TimeWindow(
                                                last.start(), later(last.end(), next.end())));
                            } else {
                                joined.add(next);
                            }
                        });
        return List.copyOf(joined);
    }

    private static Stream<TimeWindow> without(TimeWindow one, TimeWindow other) {
        return one.overlaps(other)
                ? Stream.of(between(one.start(), other.start()), between(other.end(), one.end()))
                        .flatMap(Optional::stream)
                : Stream.of(one);
    }

    private static Optional<TimeWindow> between(Instant start, Instant end) {
        return end.isAfter(start) ? Optional.of(new TimeWindow(start, end)) : Optional.empty();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
