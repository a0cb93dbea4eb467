package org.rounds.scheduling;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rounds.region.RegionView;
import org.rounds.region.Regions;
import org.rounds.roster.BreakRule;
import org.rounds.roster.Roster;
import org.rounds.shared.GeoPoint;
import org.rounds.shared.TimeWindow;
import org.rounds.travel.Place;
import org.rounds.travel.Roads;
import org.springframework.stereotype.Component;

/** What the nurses of a region work, day by day. */
@Component
class WorkDays {

    private final Roster roster;
    private final Regions regions;
    private final Roads roads;

    WorkDays(Roster roster, Regions regions, Roads roads) {
        this.roster = roster;
        this.regions = regions;
        this.roads = roads;
    }

    WorkDay of(RegionView region, RoundId round) {
        return of(region, round.day(), round.day()).getOrDefault(round, off(region, round));
    }

    /** A day without a shift. */
    WorkDay off(RegionView region, RoundId round) {
        return workDay(region, round, List.of(), List.of(), Place.UNKNOWN, Set.of());
    }

    /** The days on which a nurse works, first and last included. */
    Map<RoundId, WorkDay> of(RegionView region, LocalDate first, LocalDate last) {
        var middle = middle(region);
        var days = new HashMap<RoundId, WorkDay>();
        for (var day : roster.workdays(region.id(), first, last)) {
            var id = new RoundId(day.nurse(), day.day());
            var base = Optional.ofNullable(day.base()).map(at -> new Place(null, at));
            var breaks = rests(region, day.shifts(), day.breaks());
            var from = base.orElse(middle);
            days.put(id, workDay(region, id, day.shifts(), breaks, from, day.zips()));
        }
        return days;
    }

    private WorkDay workDay(
            RegionView region,
            RoundId id,
            List<TimeWindow> shifts,
            List<WorkDay.Rest> breaks,
            Place base,
            Set<String> area) {
        var start = id.day().atStartOfDay(region.zone());
        return new WorkDay(start, shifts, breaks, base, area, region.code(), roads);
    }

    /**
     * Those of the nurse's pattern; a long shift without one has the break that the region sets.
     */
    private static List<WorkDay.Rest> rests(
            RegionView region, List<TimeWindow> shifts, List<BreakRule> breaks) {
        var policy = DayPolicy.in(region.code());
        return breaks.isEmpty()
                ? shifts.stream().flatMap(shift -> rest(shift, policy).stream()).toList()
                : breaks.stream().map(WorkDays::rest).toList();
    }

    private static WorkDay.Rest rest(BreakRule rule) {
        var latest = rule.window().end().minus(rule.length());
        return new WorkDay.Rest(rule.window().start(), latest, rule.length());
    }

    private static Optional<WorkDay.Rest> rest(TimeWindow part, DayPolicy policy) {
        if (part.length().toMinutes() <= policy.breakAfter()) {
            return Optional.empty();
        }
        var from = part.start().plus(policy.breakFrom(), ChronoUnit.MINUTES);
        var until = part.end().minus(policy.breakBeforeEnd(), ChronoUnit.MINUTES);
        var length = Duration.ofMinutes(policy.breakLength());
        return Optional.of(new WorkDay.Rest(from, until, length));
    }

    /** Where nurses without a base start from: the middle of the region's ZIP codes. */
    private Place middle(RegionView region) {
        var points =
                region.zips().stream()
                        .flatMap(zip -> regions.locate("", "", region.state(), zip).stream())
                        .toList();
        if (points.isEmpty()) {
            return Place.UNKNOWN;
        }
        double north = points.stream().mapToDouble(GeoPoint::latitude).average().orElseThrow();
        double east = points.stream().mapToDouble(GeoPoint::longitude).average().orElseThrow();
        return new Place(null, new GeoPoint(north, east, points.getFirst().accuracyM()));
    }
}
