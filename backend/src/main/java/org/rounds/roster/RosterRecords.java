package org.rounds.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.rounds.clinician.ClinicianId;
import org.rounds.clinician.Postings;
import org.rounds.region.Regions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One nurse's pattern, exceptions and time off, as colleagues read them. */
@Service
@Transactional
class RosterRecords {

    private static final int DAYS_AHEAD = 366;

    private final Plans plans;
    private final Postings postings;
    private final Regions regions;
    private final Clock clock;

    RosterRecords(Plans plans, Postings postings, Regions regions, Clock clock) {
        this.plans = plans;
        this.postings = postings;
        this.regions = regions;
        this.clock = clock;
    }

    NurseRoster of(ClinicianId id) {
        var nurse = postings.nurse(id);
        var region = regions.region(nurse.regionId());
        var today = LocalDate.ofInstant(clock.instant(), region.zone());
        var plan = plans.of(id, today, today.plusDays(DAYS_AHEAD), region.zone());
        return new NurseRoster(
                plan.weekly().stream()
                        .map(WeeklyShift::view)
                        .sorted(
                                Comparator.comparing(WeeklyShiftView::weekday)
                                        .thenComparing(WeeklyShiftView::from))
                        .toList(),
                plan.changes().stream().map(DayChange::view).toList(),
                plan.extra().stream()
                        .map(
                                one ->
                                        Shifts.view(
                                                nurse,
                                                new Plan.Stretch(one.time(), one.id()),
                                                region))
                        .toList(),
                plan.off().stream().map(one -> one.view(region.zone())).toList());
    }
}
