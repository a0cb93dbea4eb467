package org.rounds.clinician;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.rounds.audit.AuditSubject;
import org.rounds.audit.AuditTrail;
import org.rounds.region.RegionId;
import org.rounds.region.Regions;
import org.rounds.shared.TimeWindow;
import org.rounds.shared.Window;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When clinicians work. Written in the wall time of the region, kept as instants. */
@Service
@Transactional
public class Shifts {

    private final ShiftRepository shifts;
    private final ClinicianRepository clinicians;
    private final Clinicians register;
    private final Regions regions;
    private final RegionScope scope;
    private final ObjectProvider<ShiftGate> gates; // late: planning uses this module itself
    private final AuditTrail audit;
    private final Clock clock;

    Shifts(
            ShiftRepository shifts,
            ClinicianRepository clinicians,
            Clinicians register,
            Regions regions,
            RegionScope scope,
            ObjectProvider<ShiftGate> gates,
            AuditTrail audit,
            Clock clock) {
        this.shifts = shifts;
        this.clinicians = clinicians;
        this.register = register;
        this.regions = regions;
        this.scope = scope;
        this.gates = gates;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds the same shift of a nurse on several days, all or none; refused with {@code
     * clinician/not-a-nurse}, {@code clinician/shift-backwards}, {@code clinician/shift-in-past}
     * and {@code clinician/shifts-overlap}.
     */
    public List<ShiftView> add(AddShifts request) {
        if (!request.from().isBefore(request.to())) {
            throw ClinicianRule.shiftBackwards();
        }
        var clinician = clinicians.lock(request.clinicianId());
        scope.check(clinician.region());
        clinician.requireNurse();
        var zone = regions.region(clinician.region()).zone();
        var added =
                request.dates().stream()
                        .sorted()
                        .map(date -> added(clinician, date, timeOf(request, date, zone)))
                        .toList();
        return views(added);
    }

    List<ShiftView> list(RegionId region, LocalDate from, LocalDate to) {
        var zone = regions.region(scope.check(region)).zone();
        return views(
                shifts.findInRegion(region, startOf(from, zone), startOf(to.plusDays(1), zone)));
    }

    /**
     * Takes a shift back; refused with {@code clinician/visits-planned} and their times while
     * somebody is to be visited in it.
     */
    public ShiftView cancel(ShiftId id) {
        var shift = shifts.get(id);
        scope.check(shift.region());
        var zone = regions.region(shift.region()).zone();
        var planned =
                gates.stream()
                        .flatMap(gate -> gate.planned(shift.clinician(), shift.time()).stream())
                        .map(time -> Window.of(time, zone))
                        .toList();
        if (!planned.isEmpty()) {
            throw ClinicianRule.visitsPlanned(planned);
        }
        shift.cancel(clock.instant());
        audit.changed("CANCEL_SHIFT", subject(shift));
        return views(List.of(shifts.save(shift))).getFirst();
    }

    private Shift added(Clinician clinician, LocalDate date, TimeWindow time) {
        if (shifts.existsDuring(clinician.id(), time.start(), time.end())) {
            throw ClinicianRule.shiftsOverlap(date);
        }
        var shift =
                shifts.save(new Shift(clinician.id(), clinician.region(), time, clock.instant()));
        audit.changed("ADD_SHIFT", subject(shift));
        return shift;
    }

    private List<ShiftView> views(Collection<Shift> found) {
        var names = new HashMap<ClinicianId, String>();
        register.clinicians(found.stream().map(Shift::clinician).toList())
                .forEach((id, clinician) -> names.put(id, clinician.name()));
        return found.stream()
                .map(
                        shift ->
                                shift.view(
                                        names.getOrDefault(shift.clinician(), ""),
                                        regions.region(shift.region()).zone()))
                .toList();
    }

    private static TimeWindow timeOf(AddShifts request, LocalDate date, ZoneId zone) {
        return new TimeWindow(
                date.atTime(request.from()).atZone(zone).toInstant(),
                date.atTime(request.to()).atZone(zone).toInstant());
    }

    private static Instant startOf(LocalDate date, ZoneId zone) {
        return date.atStartOfDay(zone).toInstant();
    }

    private static AuditSubject subject(Shift shift) {
        return new AuditSubject("shift", shift.id().value(), null, null);
    }
}
