package org.rounds.series;

import java.time.Clock;
import org.rounds.audit.AuditTrail;
import org.rounds.identity.CurrentUser;
import org.rounds.visit.VisitView;
import org.springframework.stereotype.Component;

/** Writes down who did what with several visits at once. */
@Component
class SeriesLog {

    private final SeriesActRepository acts;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    SeriesLog(SeriesActRepository acts, CurrentUser user, AuditTrail audit, Clock clock) {
        this.acts = acts;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param from the visit on which somebody acted, and its {@code number}
     * @param visits how many were made, moved or cancelled
     */
    void keep(
            SeriesId series,
            SeriesAct.Kind kind,
            Scope scope,
            VisitView from,
            int number,
            int visits) {
        acts.save(new SeriesAct(series, kind, scope, number, visits, user.id(), clock.instant()));
        audit.changed(kind + "_SERIES", SeriesRecords.subject("series", from));
    }
}
