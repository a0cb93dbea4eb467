package org.rounds.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rounds.clinician.ClinicianHistory;
import org.rounds.clinician.ClinicianView;
import org.rounds.clinician.Clinicians;
import org.rounds.clinician.Postings;
import org.rounds.clinician.RegionScope;
import org.rounds.region.RegionId;
import org.rounds.region.RegionView;
import org.rounds.region.Regions;
import org.rounds.shared.TimeWindow;
import org.rounds.shared.When;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Extra shifts on single dates. Written in the wall time of the region, kept as instants. */
@Service
@Transactional
public class Shifts {

    private static final int LONGEST_DAYS = 62;

    private final ShiftRepository shifts;
    private final Plans plans;
    private final PromisedTime promised;
    private final Clinicians clinicians;
    private final Postings postings;
    private final ClinicianHistory history;
    private final Regions regions;
    private final RegionScope scope;
    private final Clock clock;

    Shifts(
            ShiftRepository shifts,
            Plans plans,
            PromisedTime promised,
            Clinicians clinicians,
            Postings postings,
            ClinicianHistory history,
            Regions regions,
            RegionScope scope,
            Clock clock) {
        this.shifts = shifts;
        this.plans = plans;
        this.promised = promised;
        this.clinicians = clinicians;
        this.postings = postings;
        this.history = history;
        this.regions = regions;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * Adds the same shift of a nurse on several days, all or none; refused with {@code
     * clinician/not-a-nurse}, {@code roster/shift-backwards}, {@code roster/shift-in-past} and
     * {@code roster/shifts-overlap}.
     */
    public List<ShiftView> add(AddShifts request) {
        var hours = Hours.of(request.from(), request.to());
        var nurse = postings.nurse(request.clinicianId());
        postings.lock(nurse.id());
        var region = regions.region(nurse.regionId());
        return request.dates().stream()
                .sorted()
                .flatMap(
                        date ->
                                hours.on(date, region.zone()).stream()
                                        .map(time -> added(nurse, date, time, region)))
                .toList();
    }

    /** What is worked in a region, from patterns and extra shifts. */
    List<ShiftView> list(RegionId id, LocalDate from, LocalDate to) {
        if (to.isBefore(from) || to.isAfter(from.plusDays(LONGEST_DAYS))) {
            throw RosterRule.spanOfDays();
        }
        var region = regions.region(scope.check(id));
        var nurses = clinicians.nursesIn(id);
        var ids = nurses.stream().map(ClinicianView::id).toList();
        var found = plans.of(ids, from, to, region.zone());
        return nurses.stream()
                .flatMap(nurse -> views(nurse, found.apply(nurse.id()), from, to, region))
                .sorted(Comparator.comparing(view -> view.start().at()))
                .toList();
    }

    /**
     * Takes an extra shift back; refused with {@code roster/visits-planned} and their times while
     * somebody is to be visited in it.
     */
    public ShiftView cancel(ShiftId id) {
        var shift = shifts.get(id);
        var nurse = postings.nurse(shift.clinician());
        var region = regions.region(nurse.regionId());
        promised.keep(
                nurse.id(),
                region.zone(),
                List.of(shift.time()),
                () -> {
                    shift.cancel(clock.instant());
                    shifts.save(shift);
                });
        var view = view(nurse, new Plan.Stretch(shift.time(), id), region);
        history.changed(nurse.id(), "CANCEL_SHIFT", "Extra shift cancelled: " + times(view));
        return view;
    }

    private ShiftView added(
            ClinicianView nurse, LocalDate date, TimeWindow time, RegionView region) {
        var known = plans.of(nurse.id(), date, date, region.zone()).shifts(date);
        if (known.stream().anyMatch(time::overlaps)) {
            throw RosterRule.shiftsOverlap(date);
        }
        var shift = shifts.save(new Shift(nurse.id(), nurse.regionId(), time, clock.instant()));
        var view = view(nurse, new Plan.Stretch(time, shift.id()), region);
        history.changed(nurse.id(), "ADD_SHIFT", "Extra shift: " + times(view));
        return view;
    }

    private static Stream<ShiftView> views(
            ClinicianView nurse, Plan plan, LocalDate from, LocalDate to, RegionView region) {
        return from.datesUntil(to.plusDays(1))
                .flatMap(day -> plan.stretches(day).stream())
                .map(stretch -> view(nurse, stretch, region));
    }

    static ShiftView view(ClinicianView nurse, Plan.Stretch stretch, RegionView region) {
        return new ShiftView(
                stretch.extra(),
                nurse.id(),
                nurse.name(),
                region.id(),
                When.of(stretch.time().start(), region.zone()),
                When.of(stretch.time().end(), region.zone()));
    }

    private static String times(ShiftView view) {
        return "%s, %s–%s"
                .formatted(
                        view.start().local().toLocalDate(),
                        view.start().local().toLocalTime(),
                        view.end().local().toLocalTime());
    }
}
