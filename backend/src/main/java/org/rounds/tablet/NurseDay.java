package org.rounds.tablet;

import java.time.LocalDate;
import java.util.List;
import org.rounds.shared.When;
import org.rounds.shared.Window;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitStatus;

/** A nurse's visits of one day in driving order. */
record NurseDay(LocalDate date, List<NurseVisitRow> visits) {

    /**
     * @param released whether the nurse may count on the visit: it is cleared, ordered and
     *     consented to
     */
    record NurseVisitRow(
            VisitId id,
            long version,
            VisitStatus status,
            Window window,
            When plannedStart,
            String patientName,
            String addressLine,
            String therapyName,
            boolean released) {}
}
