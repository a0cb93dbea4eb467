package org.rounds.scheduling;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rounds.clinician.ClinicianId;
import org.rounds.clinician.Clinicians;
import org.rounds.clinician.OnShift;
import org.rounds.region.RegionView;
import org.rounds.shared.TimeWindow;
import org.springframework.stereotype.Component;

/**
 * The times that can be booked: on a grid of half hours, from two hours ahead for two weeks, when
 * at least one nurse who is licensed for the state and on shift is free. Reads shifts once and
 * stops once, however many days and nurses.
 */
@Component
class OpenTimes {

    /** How long after the start a patient is told the nurse may arrive. */
    static final Duration ARRIVAL = Duration.ofMinutes(60);

    /** A nurse's day as it stands before any lock; checked again before a time in it is taken. */
    record NurseDay(RoundId round, List<TimeWindow> shifts, FreeTime free, int load) {}

    private static final Duration NOTICE = Duration.ofHours(2);
    private static final Duration GRID = Duration.ofMinutes(30);
    private static final int DAYS = 14;
    private static final int NEAREST = 3;

    private final StopRepository stops;
    private final Clinicians clinicians;
    private final Clock clock;

    OpenTimes(StopRepository stops, Clinicians clinicians, Clock clock) {
        this.stops = stops;
        this.clinicians = clinicians;
        this.clock = clock;
    }

    List<SlotDay> days(RegionView region, Duration work) {
        var today = today(region);
        var starts =
                starts(nurseDays(region, today, today.plusDays(DAYS - 1L), null), region, work);
        return today.datesUntil(today.plusDays(DAYS))
                .map(day -> new SlotDay(day, slotsOn(day, starts, region.zone())))
                .toList();
    }

    /** The free times closest to one that is gone, in their order. */
    List<SlotDay.SlotView> nearest(RegionView region, TimeWindow work) {
        var today = today(region);
        var days = nurseDays(region, today, today.plusDays(DAYS - 1L), null);
        return starts(days, region, work.length()).stream()
                .sorted(Comparator.comparing(start -> Duration.between(work.start(), start).abs()))
                .limit(NEAREST)
                .sorted()
                .map(start -> SlotDay.SlotView.of(start, region.zone()))
                .toList();
    }

    /**
     * The nurses for whom this time is free, those with the fewest stops first. @param own a hold
     * to be given up
     */
    Stream<NurseDay> nursesFor(RegionView region, TimeWindow work, @Nullable StopId own) {
        var day = LocalDate.ofInstant(work.start(), region.zone());
        return nurseDays(region, day, day, own).stream()
                .filter(
                        nurse ->
                                starts(List.of(nurse), region, work.length())
                                        .contains(work.start()))
                .sorted(Comparator.comparing(NurseDay::load).thenComparing(NurseDay::round));
    }

    boolean isAhead(Instant start) {
        return !start.isBefore(clock.instant().plus(NOTICE));
    }

    /** The shifts that the nurse of a round works on its day. */
    List<TimeWindow> shifts(RegionView region, RoundId round) {
        return shifts(region, round.day(), round.day()).getOrDefault(round, List.of());
    }

    Map<RoundId, List<TimeWindow>> shifts(RegionView region, LocalDate first, LocalDate last) {
        return clinicians.onShift(region.id(), days(first, last, region.zone())).stream()
                .flatMap(shift -> roundsOf(shift, region.zone()))
                .collect(groupingBy(ShiftOfDay::id, mapping(ShiftOfDay::shift, toList())));
    }

    private TreeSet<Instant> starts(Collection<NurseDay> days, RegionView region, Duration work) {
        var last = today(region).plusDays(DAYS).atStartOfDay(region.zone()).toInstant();
        var starts = new TreeSet<Instant>();
        for (var nurse : days) {
            var origin = nurse.round().day().atStartOfDay(region.zone()).toInstant();
            starts.addAll(nurse.free().starts(work, origin, GRID));
        }
        starts.removeIf(start -> !isAhead(start) || !start.isBefore(last));
        return starts;
    }

    private List<NurseDay> nurseDays(
            RegionView region, LocalDate first, LocalDate last, @Nullable StopId own) {
        var taken =
                stops.findTaken(region.id(), first, last, clock.instant()).stream()
                        .filter(stop -> !stop.stop().equals(own))
                        .collect(
                                groupingBy(
                                        StopRepository.Taken::round,
                                        mapping(StopRepository.Taken::work, toList())));
        var shifts = shifts(region, first, last);
        shifts.keySet().removeIf(round -> round.day().isBefore(first) || round.day().isAfter(last));
        return licensed(shifts.keySet(), region.state())
                .map(
                        round -> {
                            var busy = taken.getOrDefault(round, List.of());
                            var worked = shifts.getOrDefault(round, List.of());
                            var free = new FreeTime(round.bounds(region.zone()), worked, busy);
                            return new NurseDay(round, worked, free, busy.size());
                        })
                .toList();
    }

    private Stream<RoundId> licensed(Collection<RoundId> rounds, String state) {
        return rounds.stream()
                .collect(groupingBy(RoundId::day, mapping(RoundId::nurse, toSet())))
                .entrySet()
                .stream()
                .flatMap(day -> licensed(day.getKey(), day.getValue(), state));
    }

    private Stream<RoundId> licensed(LocalDate day, Set<ClinicianId> nurses, String state) {
        var refused = clinicians.licenceRefusals(nurses, state, day).keySet();
        return nurses.stream()
                .filter(nurse -> !refused.contains(nurse))
                .map(nurse -> new RoundId(nurse, day));
    }

    private record ShiftOfDay(RoundId id, TimeWindow shift) {}

    /** A night shift serves two local days. */
    private static Stream<ShiftOfDay> roundsOf(OnShift shift, ZoneId zone) {
        var first = LocalDate.ofInstant(shift.shift().start(), zone);
        var last = LocalDate.ofInstant(shift.shift().end(), zone);
        return first.datesUntil(last.plusDays(1))
                .map(day -> new ShiftOfDay(new RoundId(shift.nurse(), day), shift.shift()));
    }

    private LocalDate today(RegionView region) {
        return LocalDate.ofInstant(clock.instant(), region.zone());
    }

    private static TimeWindow days(LocalDate first, LocalDate last, ZoneId zone) {
        return new TimeWindow(
                first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private static List<SlotDay.SlotView> slotsOn(
            LocalDate day, Collection<Instant> starts, ZoneId zone) {
        return starts.stream()
                .filter(start -> LocalDate.ofInstant(start, zone).equals(day))
                .map(start -> SlotDay.SlotView.of(start, zone))
                .toList();
    }
}
