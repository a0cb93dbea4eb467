package org.rounds.review;

import java.util.Set;
import java.util.UUID;
import org.rounds.audit.AuditSubject;
import org.rounds.clearance.Clearances;
import org.rounds.identity.Role;
import org.rounds.patient.Patients;
import org.rounds.screening.Screenings;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitView;
import org.springframework.stereotype.Component;

/** Visits whose review prescribers share. */
@Component
class UnderReview {

    private final VisitRecords visits;
    private final Patients patients;
    private final Screenings screenings;
    private final Clearances clearances;

    UnderReview(
            VisitRecords visits, Patients patients, Screenings screenings, Clearances clearances) {
        this.visits = visits;
        this.patients = patients;
        this.screenings = screenings;
        this.clearances = clearances;
    }

    /** In the caller's region; held, so that what is done about one patient happens in turn. */
    VisitView held(VisitId id) {
        var visit = visits.mine(id, Role.PRESCRIBER);
        patients.lock(visit.patient());
        return visit;
    }

    /** As {@link #held}, while a prescriber may still have to decide on its screening. */
    VisitView open(VisitId id) {
        var visit = held(id);
        if (!visit.status().mayBeDecided() || screenings.submissions(Set.of(id)).isEmpty()) {
            throw ReviewRule.notUnderReview();
        }
        return visit;
    }

    boolean isDecided(VisitView visit) {
        return clearances.standings(Set.of(visit)).values().iterator().next().isDecided();
    }

    static AuditSubject subject(String record, UUID id, VisitView visit) {
        return new AuditSubject(record, id, visit.patient().value(), visit.id().value());
    }
}
