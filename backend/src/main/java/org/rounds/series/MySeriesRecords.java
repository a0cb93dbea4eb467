package org.rounds.series;

import org.rounds.identity.Role;
import org.rounds.shared.Window;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitStatus;
import org.rounds.visit.VisitView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows patients the dates of their own series. */
@Service
@Transactional
class MySeriesRecords {

    private final SeriesRecords series;
    private final VisitRecords records;

    MySeriesRecords(SeriesRecords series, VisitRecords records) {
        this.series = series;
        this.records = records;
    }

    MySeries of(VisitId id) {
        var visit = records.mine(id, Role.PATIENT);
        return series.shown(visit).map(MySeriesRecords::mine).orElse(MySeries.NONE);
    }

    private static MySeries mine(Standing standing) {
        var dates =
                standing.occurrences().stream().map(one -> mine(one, standing.visit(one))).toList();
        return new MySeries(standing.series().everyWeeks(), dates);
    }

    private static MySeries.MyDate mine(Occurrence one, VisitView visit) {
        var state =
                visit.status() == VisitStatus.CANCELLED
                        ? MySeries.State.CANCELLED
                        : visit.status().compareTo(VisitStatus.DEPARTED) < 0
                                ? MySeries.State.COMING
                                : MySeries.State.OVER;
        var window = Window.of(visit.window(), visit.zone());
        return new MySeries.MyDate(
                visit.id(), window, state, one.isMoved(), SeriesRecords.clockChange(visit));
    }
}
