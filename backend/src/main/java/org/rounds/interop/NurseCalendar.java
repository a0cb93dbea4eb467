package org.rounds.interop;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rounds.clinician.Clinicians;
import org.rounds.identity.AccountId;
import org.rounds.patient.AddressId;
import org.rounds.patient.AddressView;
import org.rounds.patient.Patients;
import org.rounds.scheduling.Scheduling;
import org.rounds.scheduling.StopView;
import org.rounds.shared.NotFound;
import org.rounds.shared.TimeWindow;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitView;
import org.rounds.visit.Visits;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A nurse's visits as a calendar that lies on somebody else's server: when and in which town, no
 * patient, no street, no therapy.
 */
@Component
class NurseCalendar {

    /** As long as a nurse sees a visit in Rounds itself (P2 of domain.md section 7). */
    private static final Period BACK = Period.ofDays(7);

    private static final Period AHEAD = Period.ofDays(60);

    private final Clinicians clinicians;
    private final VisitRecords records;
    private final Visits visits;
    private final Scheduling scheduling;
    private final Patients patients;
    private final String organizer;
    private final Clock clock;

    NurseCalendar(
            Clinicians clinicians,
            VisitRecords records,
            Visits visits,
            Scheduling scheduling,
            Patients patients,
            @Value("${rounds.mail.from}") String from,
            Clock clock) {
        this.clinicians = clinicians;
        this.records = records;
        this.visits = visits;
        this.scheduling = scheduling;
        this.patients = patients;
        this.organizer = VisitCalendar.address(from);
        this.clock = clock;
    }

    String file(AccountId account) {
        var nurse = clinicians.of(account).orElseThrow(NotFound::new);
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var own = records.ofNurse(nurse, today.minus(BACK), today.plus(AHEAD));
        var stops = scheduling.stops(own.stream().map(VisitView::id).toList());
        var addresses = patients.addresses(own.stream().map(VisitView::address).collect(toSet()));
        var released = visits.released(own);
        var events = own.stream().map(visit -> event(visit, released, stops, addresses)).toList();
        return CalendarFile.of(CalendarFile.Method.PUBLISH, organizer, events, clock.instant());
    }

    private static CalendarEvent event(
            VisitView visit,
            Set<VisitId> released,
            Map<VisitId, StopView> stops,
            Map<AddressId, AddressView> addresses) {
        var address = Objects.requireNonNull(addresses.get(visit.address()));
        var town = "%s %s".formatted(address.city(), address.zip());
        return new CalendarEvent(
                VisitCalendar.uid(visit),
                visit.version(),
                VisitCalendar.status(visit, released),
                planned(visit, stops),
                "Visit, " + town,
                town);
    }

    private static TimeWindow planned(VisitView visit, Map<VisitId, StopView> stops) {
        var stop = stops.get(visit.id());
        return stop == null ? visit.window() : stop.work();
    }
}
