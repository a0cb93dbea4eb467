package org.rounds.series;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rounds.shared.NotFound;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitView;

/** A series with its visits as they stand now. */
record Standing(Series series, List<Occurrence> occurrences, Map<VisitId, VisitView> visits) {

    VisitView visit(Occurrence one) {
        return Objects.requireNonNull(visits.get(one.visit()));
    }

    Occurrence of(VisitId visit) {
        return occurrences.stream()
                .filter(one -> one.visit().equals(visit))
                .findAny()
                .orElseThrow(NotFound::new);
    }

    /** The visits that an act is about and for which nobody has set out. */
    List<Occurrence> coming(Scope scope, Occurrence from) {
        return occurrences.stream()
                .filter(one -> scope.covers(one, from))
                .filter(one -> visit(one).status().isBeforeTheWay())
                .toList();
    }
}
