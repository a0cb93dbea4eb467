package org.rounds.dispatch;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.rounds.audit.AuditTrail;
import org.rounds.clinician.ClinicianId;
import org.rounds.clinician.ClinicianView;
import org.rounds.clinician.Clinicians;
import org.rounds.patient.AddressId;
import org.rounds.patient.AddressView;
import org.rounds.patient.PatientId;
import org.rounds.patient.PatientView;
import org.rounds.patient.Patients;
import org.rounds.region.RegionId;
import org.rounds.region.RegionView;
import org.rounds.region.Regions;
import org.rounds.roster.OnShift;
import org.rounds.roster.Roster;
import org.rounds.scheduling.Scheduling;
import org.rounds.scheduling.StopView;
import org.rounds.shared.TimeWindow;
import org.rounds.shared.When;
import org.rounds.shared.Window;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitStatus;
import org.rounds.visit.VisitView;
import org.rounds.visit.Visits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the rounds of a region on a line of time, asking each register once for all of them. */
@Service
@Transactional
class Timelines {

    private static final int DAYS = 7;

    private final DispatchBoard board;
    private final Visits visits;
    private final VisitRecords records;
    private final Scheduling scheduling;
    private final Patients patients;
    private final Clinicians clinicians;
    private final Roster roster;
    private final Regions regions;
    private final AuditTrail audit;
    private final Clock clock;

    Timelines(
            DispatchBoard board,
            Visits visits,
            VisitRecords records,
            Scheduling scheduling,
            Patients patients,
            Clinicians clinicians,
            Roster roster,
            Regions regions,
            AuditTrail audit,
            Clock clock) {
        this.board = board;
        this.visits = visits;
        this.records = records;
        this.scheduling = scheduling;
        this.patients = patients;
        this.clinicians = clinicians;
        this.roster = roster;
        this.regions = regions;
        this.audit = audit;
        this.clock = clock;
    }

    private record Facts(
            Map<VisitId, StopView> stops,
            Set<VisitId> released,
            Map<PatientId, PatientView> patients,
            Map<AddressId, AddressView> addresses) {}

    /** Refused with {@code dispatch/not-a-week} for more than seven days. */
    Timeline of(RegionId id, LocalDate first, LocalDate last) {
        var region = board.own(id);
        if (last.isBefore(first) || !last.isBefore(first.plusDays(DAYS))) {
            throw DispatchRule.notAWeek();
        }
        var found =
                records.onDays(id, first, last).stream()
                        .filter(visit -> visit.status() != VisitStatus.CANCELLED)
                        .toList();
        audit.readAll(found.stream().map(DispatchBoard::subject).toList());
        var now = clock.instant();
        return new Timeline(
                first,
                last,
                id,
                region.zone(),
                LocalDate.ofInstant(now, region.zone()),
                When.of(now, region.zone()),
                regions.holidays(id, first, last),
                rows(region, first, last, found),
                stops(found));
    }

    /** The nurses of the region, and who works for another one by now but stands in a round. */
    private List<Timeline.NurseRow> rows(
            RegionView region, LocalDate first, LocalDate last, List<VisitView> found) {
        var zone = region.zone();
        var days =
                new TimeWindow(
                        first.atStartOfDay(zone).toInstant(),
                        last.plusDays(1).atStartOfDay(zone).toInstant());
        Map<ClinicianId, List<Window>> shifts =
                roster.onShift(region.id(), days).stream()
                        .collect(
                                groupingBy(
                                        OnShift::nurse,
                                        mapping(one -> Window.of(one.shift(), zone), toList())));
        var nurses = clinicians.nursesIn(region.id());
        var known = nurses.stream().map(ClinicianView::id).collect(toSet());
        var others =
                found.stream()
                        .map(VisitView::nurse)
                        .filter(Objects::nonNull)
                        .filter(nurse -> !known.contains(nurse))
                        .collect(toSet());
        return Stream.concat(nurses.stream(), clinicians.clinicians(others).values().stream())
                .sorted(Comparator.comparing(ClinicianView::name))
                .map(
                        nurse ->
                                new Timeline.NurseRow(
                                        nurse.id(),
                                        nurse.name(),
                                        shifts.getOrDefault(nurse.id(), List.of())))
                .toList();
    }

    private List<Timeline.TimelineVisit> stops(List<VisitView> found) {
        var facts =
                new Facts(
                        scheduling.stops(found.stream().map(VisitView::id).toList()),
                        visits.released(found),
                        patients.patients(found.stream().map(VisitView::patient).collect(toSet())),
                        patients.addresses(
                                found.stream().map(VisitView::address).collect(toSet())));
        return found.stream().map(visit -> stop(visit, facts)).toList();
    }

    private static Timeline.TimelineVisit stop(VisitView visit, Facts facts) {
        var stop = facts.stops().get(visit.id());
        var planned = stop == null ? visit.window() : stop.work();
        var address = Objects.requireNonNull(facts.addresses().get(visit.address()));
        return new Timeline.TimelineVisit(
                visit.id(),
                visit.nurse(),
                visit.status(),
                facts.released().contains(visit.id()),
                visit.emergency(),
                When.of(planned.start(), visit.zone()),
                When.of(planned.end(), visit.zone()),
                Window.of(visit.window(), visit.zone()),
                Objects.requireNonNull(facts.patients().get(visit.patient())).name(),
                "%s %s".formatted(address.city(), address.zip()));
    }
}
