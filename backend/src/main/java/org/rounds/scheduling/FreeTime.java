package org.rounds.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.rounds.shared.TimeWindow;

/**
 * When a nurse can be at work in a home: the shifts of one local day, less the way out and back,
 * less the stops and the way between them. The one rule behind the times offered and the times
 * accepted.
 *
 * <p>Work and its travel stay within one local day. So two rounds of a nurse can never collide
 * around midnight, and the lock of one round is enough.
 */
final class FreeTime {

    /** From any place to any other, until travel times are known by place. */
    static final Duration TRAVEL = Duration.ofMinutes(30);

    private static final Comparator<TimeWindow> BY_START = Comparator.comparing(TimeWindow::start);

    private final List<TimeWindow> gaps = new ArrayList<>();

    FreeTime(TimeWindow day, Collection<TimeWindow> shifts, Collection<TimeWindow> taken) {
        var stops = taken.stream().sorted(BY_START).toList();
        shifts.stream().sorted(BY_START).forEach(shift -> addGaps(day, shift, stops));
    }

    private void addGaps(TimeWindow day, TimeWindow shift, List<TimeWindow> stops) {
        var from = later(day.start(), shift.start()).plus(TRAVEL);
        var until = earlier(day.end(), shift.end()).minus(TRAVEL);
        for (var stop : stops) {
            addGap(from, earlier(until, stop.start().minus(TRAVEL)));
            from = later(from, stop.end().plus(TRAVEL));
        }
        addGap(from, until);
    }

    private void addGap(Instant from, Instant until) {
        if (until.isAfter(from)) {
            gaps.add(new TimeWindow(from, until));
        }
    }

    boolean fits(TimeWindow work) {
        return gaps.stream().anyMatch(gap -> gap.contains(work));
    }

    /** Starts at which work of this length fits, on a grid that begins at {@code origin}. */
    List<Instant> starts(Duration length, Instant origin, Duration grid) {
        var starts = new ArrayList<Instant>();
        for (var gap : gaps) {
            long steps =
                    Math.ceilDiv(
                            Duration.between(origin, gap.start()).toSeconds(), grid.toSeconds());
            var start = origin.plus(grid.multipliedBy(steps));
            while (!start.plus(length).isAfter(gap.end())) {
                starts.add(start);
                start = start.plus(grid);
            }
        }
        return starts;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
