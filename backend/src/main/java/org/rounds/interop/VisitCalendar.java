package org.rounds.interop;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rounds.audit.AuditSubject;
import org.rounds.audit.AuditTrail;
import org.rounds.identity.Role;
import org.rounds.patient.Patients;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitStatus;
import org.rounds.visit.VisitView;
import org.rounds.visit.Visits;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A patient's visit as a file for their own calendar: when and where, not what for. */
@Service
@Transactional
class VisitCalendar {

    private final VisitRecords records;
    private final Visits visits;
    private final Patients patients;
    private final AuditTrail audit;
    private final String organizer;
    private final Clock clock;

    VisitCalendar(
            VisitRecords records,
            Visits visits,
            Patients patients,
            AuditTrail audit,
            @Value("${rounds.mail.from}") String from,
            Clock clock) {
        this.records = records;
        this.visits = visits;
        this.patients = patients;
        this.audit = audit;
        this.organizer = address(from);
        this.clock = clock;
    }

    /** The newest state; the file of a cancelled visit takes it out of the calendar again. */
    String file(VisitId id, Locale language) {
        var visit = records.mine(id, Role.PATIENT);
        audit.read(new AuditSubject("visit", id.value(), visit.patient().value(), id.value()));
        var summary = language.getLanguage().equals("es") ? "Visita a domicilio" : "Home visit";
        var event =
                new CalendarEvent(
                        uid(visit),
                        visit.version(),
                        status(visit, visits.released(List.of(visit))),
                        visit.window(),
                        summary,
                        patients.address(visit.address()).line());
        var method =
                visit.status() == VisitStatus.CANCELLED
                        ? CalendarFile.Method.CANCEL
                        : CalendarFile.Method.PUBLISH;
        return CalendarFile.of(method, organizer, List.of(event), clock.instant());
    }

    /** The same for as long as the visit lives, whatever changes. */
    static String uid(VisitView visit) {
        return visit.id().value() + "@rounds";
    }

    /** Confirmed is what nurse and patient may count on. */
    static CalendarEvent.Status status(VisitView visit, Set<VisitId> released) {
        return switch (visit.status()) {
            case REQUESTED -> CalendarEvent.Status.TENTATIVE;
            case SCHEDULED ->
                    released.contains(visit.id())
                            ? CalendarEvent.Status.CONFIRMED
                            : CalendarEvent.Status.TENTATIVE;
            case CANCELLED -> CalendarEvent.Status.CANCELLED;
            default -> CalendarEvent.Status.CONFIRMED;
        };
    }

    /** The address in {@code Rounds <no-reply@example.org>}. */
    static String address(String from) {
        return from.replaceAll(".*<|>.*", "").strip();
    }
}
