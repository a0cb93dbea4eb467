package org.rounds.series;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rounds.shared.Window;
import org.rounds.visit.VisitId;

/** The series of a visit as its patient sees it; empty for a visit that is in none. */
record MySeries(@Nullable Integer everyWeeks, List<MyDate> visits) {

    static final MySeries NONE = new MySeries(null, List.of());

    /** Where a visit of one's own stands, in one word. */
    enum State {
        COMING,
        OVER,
        CANCELLED
    }

    /**
     * @param moved whether it alone has another time than the series
     */
    record MyDate(
            VisitId id,
            Window window,
            State state,
            boolean moved,
            Recurrence.@Nullable ClockChange clockChange) {}
}
