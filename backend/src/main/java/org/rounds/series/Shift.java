package org.rounds.series;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** How far visits shift: by as many days as {@code from} does, to the same time of day. */
record Shift(Standing standing, Scope scope, Occurrence from, LocalDateTime to, long days) {

    /** The days are counted now: the plan of {@code from} changes with the others'. */
    static Shift of(Standing standing, Scope scope, Occurrence from, LocalDateTime to) {
        var days = ChronoUnit.DAYS.between(from.planned().toLocalDate(), to.toLocalDate());
        return new Shift(standing, scope, from, to, days);
    }

    LocalDateTime planned(Occurrence one) {
        return one.planned().toLocalDate().plusDays(days).atTime(to.toLocalTime());
    }

    Instant start(Occurrence one) {
        return Recurrence.instant(planned(one), standing.series().zone());
    }

    /** One that was moved by itself stays where it was agreed. */
    List<Occurrence> moving() {
        return standing.coming(scope, from).stream()
                .filter(one -> one == from || !one.isMoved())
                .toList();
    }
}
