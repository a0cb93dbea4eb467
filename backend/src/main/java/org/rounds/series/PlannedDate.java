package org.rounds.series;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rounds.scheduling.SlotDay.SlotView;
import org.rounds.scheduling.TimeCheck;
import org.rounds.shared.Window;
import org.rounds.visit.VisitId;

/**
 * A date of a series before anything is saved.
 *
 * @param visitId the visit that would be moved to it; absent where one would be booked
 * @param nearest free times of the same day if this one is not free, at most three
 * @param clockChange absent where the wall time comes once that day
 */
record PlannedDate(
        int number,
        @Nullable VisitId visitId,
        Window window,
        boolean free,
        List<SlotView> nearest,
        Recurrence.@Nullable ClockChange clockChange,
        ClearanceThen clearance) {

    static PlannedDate of(
            int number,
            @Nullable VisitId visit,
            TimeCheck check,
            LocalDateTime planned,
            ZoneId zone,
            ClearanceThen then) {
        return new PlannedDate(
                number,
                visit,
                check.window(),
                check.free(),
                check.nearest(),
                Recurrence.clockChange(planned, zone),
                then);
    }
}
