package org.rounds.scheduling;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rounds.clinician.ClinicianId;
import org.rounds.clinician.Clinicians;
import org.rounds.region.DayPolicy;
import org.rounds.region.RegionId;
import org.rounds.region.RegionMarks;
import org.rounds.region.RegionView;
import org.rounds.region.Regions;
import org.rounds.roster.BreakRule;
import org.rounds.roster.Roster;
import org.rounds.shared.GeoPoint;
import org.rounds.shared.TimeWindow;
import org.rounds.travel.Place;
import org.rounds.travel.Roads;
import org.springframework.stereotype.Component;

/**
 * What the nurses of a region work, day by day. Held ready for as long as the database shows the
 * mark under which it was read.
 */
@Component
class WorkDays {

    /** How many days can be booked, today included. */
    static final int DAYS = 14;

    /** Of a region. */
    private static final int MOST_HELD = 2 * DAYS;

    /**
     * Who works on one local day.
     *
     * @param unlicensed those of them who may not treat in the region's state
     */
    record OneDay(Map<RoundId, WorkDay> work, Set<ClinicianId> unlicensed) {}

    /**
     * @param area the version of the region: where nurses without a base start follows from it
     */
    private record Held(long mark, long area, Map<LocalDate, OneDay> days) {}

    private final Roster roster;
    private final Clinicians clinicians;
    private final Regions regions;
    private final RegionMarks marks;
    private final Roads roads;
    private final Clock clock;
    private final Map<RegionId, Held> held = new ConcurrentHashMap<>();

    WorkDays(
            Roster roster,
            Clinicians clinicians,
            Regions regions,
            RegionMarks marks,
            Roads roads,
            Clock clock) {
        this.roster = roster;
        this.clinicians = clinicians;
        this.regions = regions;
        this.marks = marks;
        this.roads = roads;
        this.clock = clock;
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
        var days = heldNow(region).days();
        var wanted = first.datesUntil(last.plusDays(1)).toList();
        if (!days.keySet().containsAll(wanted)) {
            return read(region, first, last);
        }
        var all = new HashMap<RoundId, WorkDay>();
        wanted.forEach(day -> all.putAll(requireNonNull(days.get(day)).work()));
        return all;
    }

    /**
     * The same with who may treat there.
     *
     * @param hold false once the transaction may have read something of nurses: what it remembers
     *     of them could be older than the mark
     */
    Map<LocalDate, OneDay> of(RegionView region, LocalDate first, LocalDate last, boolean hold) {
        var now = heldNow(region);
        var wanted = first.datesUntil(last.plusDays(1)).toList();
        var missing = wanted.stream().filter(day -> !now.days().containsKey(day)).toList();
        var days = new HashMap<>(now.days());
        if (!missing.isEmpty() && !hold) {
            days.putAll(readAll(region, missing.getFirst(), missing.getLast()));
        } else if (!missing.isEmpty()) {
            days.putAll(readWithNeighbours(region, missing.getFirst(), missing.getLast()));
            days.keySet().removeIf(day -> days.size() > MOST_HELD && !wanted.contains(day));
            held.put(region.id(), new Held(now.mark(), now.area(), Map.copyOf(days)));
        }
        return wanted.stream().collect(toMap(day -> day, day -> requireNonNull(days.get(day))));
    }

    /** Whoever wants one of the days that can be booked will want the others. */
    private Map<LocalDate, OneDay> readWithNeighbours(
            RegionView region, LocalDate first, LocalDate last) {
        var today = LocalDate.ofInstant(clock.instant(), region.zone());
        var horizon = today.plusDays(DAYS - 1L);
        return first.isBefore(today) || last.isAfter(horizon)
                ? readAll(region, first, last)
                : readAll(region, today, horizon);
    }

    private Held heldNow(RegionView region) {
        long mark = marks.of(region.id());
        var found = held.get(region.id());
        return found != null && found.mark() == mark && found.area() == region.version()
                ? found
                : new Held(mark, region.version(), Map.of());
    }

    private Map<LocalDate, OneDay> readAll(RegionView region, LocalDate first, LocalDate last) {
        var work = read(region, first, last);
        var nurses = work.keySet().stream().map(RoundId::nurse).collect(toSet());
        var dates = first.datesUntil(last.plusDays(1)).toList();
        var unlicensed = clinicians.licenceRefusals(nurses, region.state(), dates);
        var days = new HashMap<LocalDate, OneDay>();
        for (var date : dates) {
            var refused = Set.copyOf(unlicensed.getOrDefault(date, Map.of()).keySet());
            days.put(date, new OneDay(new HashMap<>(), refused));
        }
        work.forEach((id, day) -> requireNonNull(days.get(id.day())).work().put(id, day));
        return days;
    }

    private Map<RoundId, WorkDay> read(RegionView region, LocalDate first, LocalDate last) {
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
