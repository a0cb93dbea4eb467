package org.rounds.series;

import org.rounds.identity.Role;
import org.rounds.scheduling.Repeats;
import org.rounds.shared.Window;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cancels visits of a series: one, it and those after it, or all still to come. */
@Service
@Transactional
class SeriesCancellations {

    private final SeriesRecords seriesRecords;
    private final Repeats repeats;
    private final VisitRecords records;
    private final SeriesLog log;

    SeriesCancellations(
            SeriesRecords seriesRecords, Repeats repeats, VisitRecords records, SeriesLog log) {
        this.seriesRecords = seriesRecords;
        this.repeats = repeats;
        this.records = records;
        this.log = log;
    }

    /**
     * Cancels those still to come; refused with {@code series/none} and {@code not-coming}, and
     * like {@link Repeats#cancel} once a patient's cut-off has passed for all of them.
     */
    CancelledVisits cancel(VisitId id, CancelSeries request) {
        records.mine(id, Role.PATIENT, Role.DISPATCHER);
        var standing = seriesRecords.standing(id);
        var from = standing.of(id);
        var coming = standing.coming(request.scope(), from);
        if (coming.isEmpty()) {
            throw SeriesRule.notComing();
        }
        var wanted = coming.stream().map(Occurrence::visit).toList();
        var cancelled = repeats.cancel(wanted, request.reason());
        log.keep(
                standing.series().id(),
                SeriesAct.Kind.CANCELLED,
                request.scope(),
                standing.visit(from),
                from.number(),
                cancelled.size());
        var kept =
                coming.stream()
                        .filter(one -> !cancelled.contains(one.visit()))
                        .map(standing::visit)
                        .map(visit -> Window.of(visit.window(), visit.zone()))
                        .toList();
        return new CancelledVisits(cancelled, kept);
    }
}
