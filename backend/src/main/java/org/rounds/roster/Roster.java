package org.rounds.roster;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.rounds.clinician.CompetencyView;
import org.rounds.clinician.Posting;
import org.rounds.clinician.Postings;
import org.rounds.region.RegionId;
import org.rounds.region.Regions;
import org.rounds.shared.TimeWindow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When nurses work: the weekly pattern, other hours of a date, extra shifts, less time off. */
@Service
@Transactional
public class Roster {

    private final Plans plans;
    private final Postings postings;
    private final Regions regions;

    Roster(Plans plans, Postings postings, Regions regions) {
        this.plans = plans;
        this.postings = postings;
        this.regions = regions;
    }

    /**
     * The days on which nurses of a region work, from {@code first} to {@code last} there, by day.
     * A handful of queries, however many days and nurses.
     */
    public List<WorkDay> workdays(RegionId region, LocalDate first, LocalDate last) {
        var zone = regions.region(region).zone();
        var nurses = postings.in(region);
        var found = plans.of(nurses.stream().map(Posting::clinician).toList(), first, last, zone);
        return first.datesUntil(last.plusDays(1))
                .flatMap(
                        day ->
                                nurses.stream()
                                        .map(one -> day(one, found.apply(one.clinician()), day)))
                .filter(not(day -> day.shifts().isEmpty()))
                .toList();
    }

    /** The shifts in a region that touch {@code window}, earliest first. */
    public List<OnShift> onShift(RegionId region, TimeWindow window) {
        var zone = regions.region(region).zone();
        var first = LocalDate.ofInstant(window.start(), zone);
        return workdays(region, first, LocalDate.ofInstant(window.end(), zone)).stream()
                .flatMap(day -> day.shifts().stream().map(shift -> new OnShift(day.nurse(), shift)))
                .filter(one -> one.shift().overlaps(window))
                .sorted(Comparator.comparing(one -> one.shift().start()))
                .toList();
    }

    private static WorkDay day(Posting nurse, Plan plan, LocalDate day) {
        var shifts = plan.shifts(day);
        var skills =
                nurse.competencies().stream()
                        .filter(one -> !one.validUntil().isBefore(day))
                        .map(CompetencyView::skill)
                        .collect(toSet());
        return new WorkDay(
                nurse.clinician(),
                day,
                shifts,
                plan.breaks(day, shifts),
                nurse.base(),
                nurse.zips(),
                skills);
    }
}
