package org.rounds.scheduling;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rounds.audit.AuditSubject;
import org.rounds.audit.AuditTrail;
import org.rounds.clinician.ClinicianId;
import org.rounds.clinician.ClinicianView;
import org.rounds.clinician.Clinicians;
import org.rounds.identity.Role;
import org.rounds.region.ClinicianKind;
import org.rounds.region.RegionView;
import org.rounds.region.Regions;
import org.rounds.shared.NotFound;
import org.rounds.shared.RuleBroken;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who could take a visit. Promises nothing: no lock is taken, and assigning asks again. */
@Service
@Transactional
class NurseCandidates {

    /** A nurse who might take a visit, with every reason why not. */
    record NurseCandidate(
            ClinicianId nurseId,
            String name,
            ClinicianKind kind,
            boolean possible,
            List<String> refusals,
            int stopsThatDay) {}

    private final RoundRepository rounds;
    private final StopRepository stops;
    private final WorkDays workDays;
    private final VisitRecords visits;
    private final Clinicians clinicians;
    private final Regions regions;
    private final AuditTrail audit;
    private final Clock clock;

    NurseCandidates(
            RoundRepository rounds,
            StopRepository stops,
            WorkDays workDays,
            VisitRecords visits,
            Clinicians clinicians,
            Regions regions,
            AuditTrail audit,
            Clock clock) {
        this.rounds = rounds;
        this.stops = stops;
        this.workDays = workDays;
        this.visits = visits;
        this.clinicians = clinicians;
        this.regions = regions;
        this.audit = audit;
        this.clock = clock;
    }

    /** The nurses of the visit's region, by name. */
    List<NurseCandidate> of(VisitId id) {
        var visit = visits.mine(id, Role.DISPATCHER);
        var stop = stops.findByVisit(id).orElseThrow(NotFound::new);
        var region = regions.region(visit.region());
        var nurses = clinicians.nursesIn(region.id());
        var ids = nurses.stream().map(ClinicianView::id).toList();
        var days = days(ids, visit, region);
        audit.read(new AuditSubject("visit", id.value(), visit.patient().value(), id.value()));
        return nurses.stream()
                .map(nurse -> candidate(nurse, days.apply(nurse.id()), stop))
                .toList();
    }

    private record Day(Round round, WorkDay work, @Nullable String unlicensed) {}

    /** Reads the day of all these nurses at once; one without a round has an empty one. */
    private Function<ClinicianId, Day> days(
            List<ClinicianId> nurses, VisitView visit, RegionView region) {
        var date = visit.date();
        var ids = nurses.stream().map(nurse -> new RoundId(nurse, date)).toList();
        var known = rounds.findAll(ids).stream().collect(toMap(Round::id, identity()));
        var work = workDays.of(region, date, date);
        var unlicensed = clinicians.licenceRefusals(nurses, visit.state(), date);
        return nurse -> {
            var id = new RoundId(nurse, date);
            var round = known.getOrDefault(id, new Round(id, region.id(), region.zone()));
            return new Day(
                    round, work.getOrDefault(id, workDays.off(region, id)), unlicensed.get(nurse));
        };
    }

    private NurseCandidate candidate(ClinicianView nurse, Day day, Stop stop) {
        var now = clock.instant();
        var refusals = new ArrayList<String>();
        Optional.ofNullable(day.unlicensed()).ifPresent(refusals::add);
        day.round().objections(stop.booked().promise(), day.work(), now, stop).stream()
                .map(RuleBroken::getMessage)
                .forEach(refusals::add);
        return new NurseCandidate(
                nurse.id(),
                nurse.name(),
                nurse.kind(),
                refusals.isEmpty(),
                refusals,
                day.round().load(now));
    }
}
