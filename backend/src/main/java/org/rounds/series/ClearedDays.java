package org.rounds.series;

import static org.rounds.clearance.ClearanceStatus.CLEARED;
import static org.rounds.clearance.ClearanceStatus.CLEARED_WITH_CONDITIONS;

import java.time.LocalDate;
import java.util.function.Function;
import org.rounds.clearance.ClearanceView;
import org.rounds.clearance.Clearances;
import org.rounds.visit.VisitId;
import org.springframework.stereotype.Component;

/** How far the present clearance reaches. Only the gates decide, on each visit by itself. */
@Component
class ClearedDays {

    private final Clearances clearances;

    ClearedDays(Clearances clearances) {
        this.clearances = clearances;
    }

    Function<LocalDate, ClearanceThen> of(VisitId visit) {
        var standing = clearances.of(visit).filter(ClearedDays::stands);
        return day ->
                standing.map(
                                one ->
                                        reaches(one, day)
                                                ? ClearanceThen.COVERED
                                                : ClearanceThen.ENDS_BEFORE)
                        .orElse(ClearanceThen.NOT_YET);
    }

    private static boolean stands(ClearanceView clearance) {
        return clearance.status() == CLEARED || clearance.status() == CLEARED_WITH_CONDITIONS;
    }

    private static boolean reaches(ClearanceView clearance, LocalDate day) {
        return clearance.validUntil() == null || !day.isAfter(clearance.validUntil());
    }
}
