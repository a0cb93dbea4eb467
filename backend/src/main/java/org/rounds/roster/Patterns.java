package org.rounds.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rounds.clinician.ClinicianHistory;
import org.rounds.clinician.ClinicianId;
import org.rounds.clinician.ClinicianView;
import org.rounds.clinician.Postings;
import org.rounds.region.Regions;
import org.rounds.shared.NotFound;
import org.rounds.shared.TimeWindow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The weekly patterns of nurses, and the dates on which other hours hold. */
@Service
@Transactional
public class Patterns {

    /** Nobody is promised a visit further ahead than 26 visits every eight weeks. */
    private static final int PROMISED_DAYS = 26 * 8 * 7;

    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private final WeeklyShiftRepository weekly;
    private final DayChangeRepository changes;
    private final PromisedTime promised;
    private final Postings postings;
    private final ClinicianHistory history;
    private final Regions regions;
    private final Clock clock;

    Patterns(
            WeeklyShiftRepository weekly,
            DayChangeRepository changes,
            PromisedTime promised,
            Postings postings,
            ClinicianHistory history,
            Regions regions,
            Clock clock) {
        this.weekly = weekly;
        this.changes = changes;
        this.promised = promised;
        this.postings = postings;
        this.history = history;
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * Adds the same hours on some weekdays, all or none; refused with {@code
     * roster/patterns-overlap}, {@code shift-backwards}, {@code break-outside}, {@code
     * break-incomplete}, {@code in-past} and {@code ends-before-it-begins}.
     */
    public void add(AddPattern request) {
        var nurse = postings.nurse(request.clinicianId());
        postings.lock(nurse.id());
        var today = today(zone(nurse));
        var known = weekly.findOf(Set.of(nurse.id()), today, EVER);
        for (var weekday : request.weekdays()) {
            var line = new WeeklyShift(nurse.id(), nurse.regionId(), weekday, request, today);
            if (known.stream().anyMatch(line::collidesWith)) {
                throw RosterRule.patternsOverlap();
            }
            weekly.save(line);
        }
        var days = request.weekdays().stream().sorted().map(Enum::name);
        var what =
                "Pattern %s %s–%s from %s"
                        .formatted(
                                days.collect(Collectors.joining(", ")),
                                request.from(),
                                request.to(),
                                request.validFrom());
        history.changed(nurse.id(), "ADD_PATTERN", what);
    }

    /** Ends a line; refused with {@code roster/visits-planned} under promised visits. */
    public ClinicianId end(WeeklyShiftId id, LocalDate lastDay) {
        var line = weekly.findById(id).orElseThrow(NotFound::new);
        var nurse = postings.nurse(line.clinician());
        var zone = zone(nurse);
        var today = today(zone);
        var lost =
                today.datesUntil(today.plusDays(PROMISED_DAYS))
                        .filter(day -> day.isAfter(lastDay) && line.holdsOn(day))
                        .map(day -> wholeDay(day, zone))
                        .toList();
        promised.keep(
                nurse.id(),
                zone,
                lost,
                () -> {
                    line.end(lastDay, today);
                    weekly.save(line);
                });
        history.changed(nurse.id(), "END_PATTERN", line.what());
        return nurse.id();
    }

    /**
     * Gives one date other hours than the pattern's, or none; refused with {@code
     * roster/day-changed-already} and {@code visits-planned}.
     */
    public void changeDay(ChangeDay request) {
        var nurse = postings.nurse(request.clinicianId());
        var zone = zone(nurse);
        var change = new DayChange(nurse.id(), nurse.regionId(), request, today(zone));
        keep(
                nurse,
                request.day(),
                () -> {
                    var day = request.day();
                    if (!changes.findOf(Set.of(nurse.id()), day, day).isEmpty()) {
                        throw RosterRule.dayChangedAlready();
                    }
                    changes.save(change);
                });
        history.changed(nurse.id(), "CHANGE_DAY", change.what());
    }

    /** Lets the pattern hold again; refused like {@link #changeDay}. */
    public ClinicianId takeBack(DayChangeId id) {
        var change = changes.findById(id).orElseThrow(NotFound::new);
        var nurse = postings.nurse(change.clinician());
        keep(
                nurse,
                change.day(),
                () -> {
                    change.takeBack(today(zone(nurse)), clock.instant());
                    changes.save(change);
                });
        history.changed(nurse.id(), "TAKE_BACK_DAY", "Taken back: " + change.what());
        return nurse.id();
    }

    private void keep(ClinicianView nurse, LocalDate day, Runnable act) {
        var zone = zone(nurse);
        promised.keep(nurse.id(), zone, List.of(wholeDay(day, zone)), act);
    }

    private ZoneId zone(ClinicianView nurse) {
        return regions.region(nurse.regionId()).zone();
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** Ends just before midnight: else the gates would lock the next day too. */
    private static TimeWindow wholeDay(LocalDate day, ZoneId zone) {
        return new TimeWindow(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1));
    }
}
