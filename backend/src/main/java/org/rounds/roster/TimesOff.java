package org.rounds.roster;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.rounds.clinician.ClinicianHistory;
import org.rounds.clinician.ClinicianId;
import org.rounds.clinician.ClinicianView;
import org.rounds.clinician.Postings;
import org.rounds.region.Regions;
import org.rounds.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When nurses do not work although pattern or shifts say so. */
@Service
@Transactional
public class TimesOff {

    private final TimeOffRepository off;
    private final PromisedTime promised;
    private final Postings postings;
    private final ClinicianHistory history;
    private final Regions regions;
    private final Clock clock;

    TimesOff(
            TimeOffRepository off,
            PromisedTime promised,
            Postings postings,
            ClinicianHistory history,
            Regions regions,
            Clock clock) {
        this.off = off;
        this.promised = promised;
        this.postings = postings;
        this.history = history;
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * Gives time off; refused with {@code roster/visits-planned} and their times while somebody is
     * to be visited in it, and with {@code off-backwards}, {@code off-too-long} and {@code
     * in-past}.
     */
    public void add(AddTimeOff request) {
        var nurse = postings.nurse(request.clinicianId());
        var zone = zone(nurse);
        var time = request.time(zone);
        var added =
                new TimeOff(nurse.id(), nurse.regionId(), time, request.reason(), clock.instant());
        promised.keep(nurse.id(), zone, List.of(time), () -> off.save(added));
        var what = "Time off %s – %s".formatted(request.firstDay(), request.lastDay());
        history.changed(nurse.id(), "ADD_TIME_OFF", what);
    }

    public ClinicianId takeBack(TimeOffId id) {
        var found = off.findById(id).orElseThrow(NotFound::new);
        var nurse = postings.nurse(found.clinician());
        found.takeBack(clock.instant());
        off.save(found);
        var from = found.time().start().atZone(zone(nurse)).toLocalDate();
        history.changed(nurse.id(), "TAKE_BACK_TIME_OFF", "Time off taken back, from " + from);
        return nurse.id();
    }

    private ZoneId zone(ClinicianView nurse) {
        return regions.region(nurse.regionId()).zone();
    }
}
