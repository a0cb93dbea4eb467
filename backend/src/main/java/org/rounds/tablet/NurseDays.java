package org.rounds.tablet;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rounds.audit.AuditSubject;
import org.rounds.audit.AuditTrail;
import org.rounds.catalogue.Catalogue;
import org.rounds.clinician.Clinicians;
import org.rounds.identity.CurrentUser;
import org.rounds.patient.Patients;
import org.rounds.region.Regions;
import org.rounds.scheduling.Scheduling;
import org.rounds.scheduling.StopView;
import org.rounds.shared.NotFound;
import org.rounds.shared.When;
import org.rounds.shared.Window;
import org.rounds.tablet.NurseDay.NurseVisitRow;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitStatus;
import org.rounds.visit.VisitView;
import org.rounds.visit.Visits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed-in nurse's day. */
@Service
@Transactional
class NurseDays {

    private final VisitRecords records;
    private final Visits visits;
    private final Scheduling scheduling;
    private final Patients patients;
    private final Catalogue catalogue;
    private final Clinicians clinicians;
    private final Regions regions;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    NurseDays(
            VisitRecords records,
            Visits visits,
            Scheduling scheduling,
            Patients patients,
            Catalogue catalogue,
            Clinicians clinicians,
            Regions regions,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.records = records;
        this.visits = visits;
        this.scheduling = scheduling;
        this.patients = patients;
        this.catalogue = catalogue;
        this.clinicians = clinicians;
        this.regions = regions;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param wanted today in the nurse's region if absent
     */
    NurseDay day(@Nullable LocalDate wanted) {
        var nurse = clinicians.of(user.id()).map(clinicians::clinician).orElseThrow(NotFound::new);
        var zone = regions.region(nurse.regionId()).zone();
        var date =
                Objects.requireNonNullElseGet(
                        wanted, () -> LocalDate.ofInstant(clock.instant(), zone));
        var own =
                records.ofNurse(nurse.id(), date, date).stream()
                        .filter(visit -> visit.status() != VisitStatus.CANCELLED)
                        .toList();
        audit.readAll(own.stream().map(NurseDays::subject).toList());
        return new NurseDay(date, rows(own));
    }

    private List<NurseVisitRow> rows(List<VisitView> own) {
        var stops = scheduling.stops(own.stream().map(VisitView::id).toList());
        var released = visits.released(own);
        return own.stream()
                .map(visit -> row(visit, stops, released))
                .sorted(comparing(row -> row.plannedStart().at()))
                .toList();
    }

    private NurseVisitRow row(
            VisitView visit, Map<VisitId, StopView> stops, Set<VisitId> released) {
        var patient = patients.patients(Set.of(visit.patient())).get(visit.patient());
        Instant start =
                Optional.ofNullable(stops.get(visit.id()))
                        .map(stop -> stop.work().start())
                        .orElse(visit.window().start());
        return new NurseVisitRow(
                visit.id(),
                visit.version(),
                visit.status(),
                Window.of(visit.window(), visit.zone()),
                When.of(start, visit.zone()),
                Objects.requireNonNull(patient).name(),
                patients.address(visit.address()).line(),
                catalogue.therapy(visit.therapy()).name(),
                released.contains(visit.id()));
    }

    static AuditSubject subject(VisitView visit) {
        return new AuditSubject(
                "visit", visit.id().value(), visit.patient().value(), visit.id().value());
    }
}
