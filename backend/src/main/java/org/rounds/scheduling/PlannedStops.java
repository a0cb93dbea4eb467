package org.rounds.scheduling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.rounds.clinician.ClinicianId;
import org.rounds.clinician.Clinicians;
import org.rounds.region.Regions;
import org.rounds.roster.ShiftGate;
import org.rounds.shared.TimeWindow;
import org.springframework.stereotype.Component;

/** A shift is not given up under the stops that stand in it, nor under a time just held. */
@Component
class PlannedStops implements ShiftGate {

    private final RoundRepository rounds;
    private final Clinicians clinicians;
    private final Regions regions;
    private final Clock clock;

    PlannedStops(RoundRepository rounds, Clinicians clinicians, Regions regions, Clock clock) {
        this.rounds = rounds;
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
}
