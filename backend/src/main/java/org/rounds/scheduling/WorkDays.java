package org.rounds.scheduling;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rounds.clinician.Clinicians;
import org.rounds.clinician.OnShift;
import org.rounds.region.RegionView;
import org.rounds.region.Regions;
import org.rounds.shared.GeoPoint;
import org.rounds.shared.TimeWindow;
import org.rounds.travel.Place;
import org.rounds.travel.Roads;
import org.springframework.stereotype.Component;

/** What the nurses of a region work, day by day. */
@Component
class WorkDays {

    private final Clinicians clinicians;
    private final Regions regions;
    private final Roads roads;

    WorkDays(Clinicians clinicians, Regions regions, Roads roads) {
        this.clinicians = clinicians;
        this.regions = regions;
        this.roads = roads;
    }

    WorkDay of(RegionView region, RoundId round) {
        return of(region, round.day(), round.day()).getOrDefault(round, off(region, round));
    }

    /** A day without a shift. */
    WorkDay off(RegionView region, RoundId round) {
        return workDay(region, round, List.of(), Place.UNKNOWN);
    }

    /** The days on which a nurse works, first and last included. */
    Map<RoundId, WorkDay> of(RegionView region, LocalDate first, LocalDate last) {
        var base = middle(region);
        var days = new HashMap<RoundId, WorkDay>();
        shifts(region, first, last)
                .forEach((id, shifts) -> days.put(id, workDay(region, id, shifts, base)));
        return days;
    }

    private WorkDay workDay(RegionView region, RoundId id, List<TimeWindow> shifts, Place base) {
        var day = id.bounds(region.zone());
        var parts = shifts.stream().map(shift -> within(day, shift)).toList();
        var policy = DayPolicy.in(region.code());
        var breaks = parts.stream().flatMap(part -> rest(part, policy).stream()).toList();
        var start = id.day().atStartOfDay(region.zone());
        return new WorkDay(start, parts, breaks, base, Set.of(), region.code(), roads);
    }

    private static Optional<WorkDay.Rest> rest(TimeWindow part, DayPolicy policy) {
        if (part.length().toMinutes() <= policy.breakAfter()) {
            return Optional.empty();
        }
        var from = part.start().plus(policy.breakFrom(), ChronoUnit.MINUTES);
        var until = part.end().minus(policy.breakBeforeEnd(), ChronoUnit.MINUTES);
        var length = Duration.ofMinutes(policy.breakLength());
        return Optional.of(new WorkDay.Rest(new TimeWindow(from, until), length));
    }

    private Map<RoundId, List<TimeWindow>> shifts(
            RegionView region, LocalDate first, LocalDate last) {
        var time =
                new TimeWindow(
                        first.atStartOfDay(region.zone()).toInstant(),
                        last.plusDays(1).atStartOfDay(region.zone()).toInstant());
        return clinicians.onShift(region.id(), time).stream()
                .flatMap(shift -> roundsOf(shift, region))
                .filter(one -> !one.id().day().isBefore(first) && !one.id().day().isAfter(last))
                .collect(groupingBy(ShiftOfDay::id, mapping(ShiftOfDay::shift, toList())));
    }

    private record ShiftOfDay(RoundId id, TimeWindow shift) {}

    /** A night shift serves two local days. */
    private static Stream<ShiftOfDay> roundsOf(OnShift shift, RegionView region) {
        var first = LocalDate.ofInstant(shift.shift().start(), region.zone());
        var last = LocalDate.ofInstant(shift.shift().end().minusNanos(1), region.zone());
        return first.datesUntil(last.plusDays(1))
                .map(day -> new ShiftOfDay(new RoundId(shift.nurse(), day), shift.shift()));
    }

    private static TimeWindow within(TimeWindow day, TimeWindow shift) {
        return new TimeWindow(
                shift.start().isBefore(day.start()) ? day.start() : shift.start(),
                shift.end().isAfter(day.end()) ? day.end() : shift.end());
    }

    /** Where nurses start from, until each has a base: the middle of the region's ZIP codes. */
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
