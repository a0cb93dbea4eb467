package org.rounds.scheduling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rounds.clinician.ClinicianId;
import org.rounds.clinician.Clinicians;
import org.rounds.region.Regions;
import org.rounds.roster.ShiftGate;
import org.rounds.shared.TimeWindow;
import org.rounds.visit.NurseTime;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.springframework.stereotype.Component;

/**
 * What stands in the rounds, for the modules below: a shift is not given up under its stops, nor
 * under a time just held; and a stop's work ends when its nurse leaves.
 */
@Component
class PlannedStops implements ShiftGate, NurseTime {

    private final RoundRepository rounds;
    private final StopRepository stops;
    private final WorkDays workDays;
    private final VisitRecords visits;
    private final Clinicians clinicians;
    private final Regions regions;
    private final Clock clock;

    PlannedStops(
            RoundRepository rounds,
            StopRepository stops,
            WorkDays workDays,
            VisitRecords visits,
            Clinicians clinicians,
            Regions regions,
            Clock clock) {
        this.rounds = rounds;
        this.stops = stops;
        this.workDays = workDays;
        this.visits = visits;
        this.clinicians = clinicians;
        this.regions = regions;
        this.clock = clock;
    }

    @Override
    public List<TimeWindow> planned(ClinicianId clinician, TimeWindow shift) {
        var region = regions.region(clinicians.clinician(clinician).regionId());
        var first = LocalDate.ofInstant(shift.start(), region.zone());
        var last = LocalDate.ofInstant(shift.end(), region.zone());
        var days =
                first.datesUntil(last.plusDays(1))
                        .map(day -> new RoundId(clinician, day))
                        .collect(Collectors.toSet());
        var now = clock.instant();
        return rounds.lock(days, region).byId().values().stream()
                .flatMap(round -> round.takenIn(shift, now))
                .toList();
    }

    @Override
    public void endsNow(VisitId visit) {
        stops.findRoundOf(visit).ifPresent(round -> endNow(visit, round));
    }

    private void endNow(VisitId visit, RoundId id) {
        var region = regions.region(visits.view(visit).region());
        var round = rounds.lock(Set.of(id), region).get(id);
        var now = clock.instant();
        stops.findByVisit(visit).ifPresent(stop -> stop.endNow(now));
        round.closeUp(workDays.of(region, id), now);
    }
}
