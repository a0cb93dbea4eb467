package org.rounds.series;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rounds.shared.When;
import org.rounds.shared.Window;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitStatus;

/**
 * The series of a visit for dispatchers; without an id and visits for a visit that is in none.
 *
 * @param history who did what with several visits at once, oldest first
 */
record SeriesView(
        @Nullable SeriesId id,
        @Nullable Integer everyWeeks,
        List<SeriesVisit> visits,
        List<ActView> history) {

    static final SeriesView NONE = new SeriesView(null, null, List.of(), List.of());

    /**
     * @param number its place in the series; numbers of dates that were left out are missing
     * @param moved whether it alone has another time than the series
     * @param holds what keeps it from taking place as long as nobody decides, in words
     */
    record SeriesVisit(
            VisitId id,
            int number,
            Window window,
            VisitStatus status,
            boolean moved,
            Recurrence.@Nullable ClockChange clockChange,
            List<String> holds) {}

    /**
     * @param from the number of the visit on which somebody acted
     * @param visits how many were made, moved or cancelled
     */
    record ActView(SeriesAct.Kind kind, Scope scope, int from, int visits, String by, When at) {}
}
