package org.rounds.scheduling;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rounds.clinician.ClinicianId;
import org.rounds.clinician.Clinicians;
import org.rounds.planning.Insertion;
import org.rounds.region.RegionView;
import org.rounds.shared.TimeWindow;
import org.rounds.travel.Place;
import org.springframework.stereotype.Component;

/**
 * The times that can be booked: on a grid of half hours for two weeks, within the region's booking
 * rules, when at least one nurse who is licensed for the state can be there and keep all promises
 * made before. Reads shifts once and stops once, however many days and nurses.
 */
@Component
class OpenTimes {

    /** A nurse's day as it stands before any lock; checked again before a time in it is taken. */
    record NurseDay(RoundId round, WorkDay day, List<DayPlan.Booked> booked) {

        DayPlan plan(Place wanted, Instant now) {
            return new DayPlan(day, booked, wanted, now);
        }
    }

    /**
     * A visit as it is asked for before its time is chosen.
     *
     * @param window how long after the start the nurse may arrive
     */
    record Wish(Place place, Duration work, Duration window) {

        Promise at(Instant start) {
            return new Promise(place, TimeWindow.of(start, window), work);
        }
    }

    static final Duration GRID = Duration.ofMinutes(30);
    private static final int DAYS = 14;
    private static final int NEAREST = 3;

    private final StopRepository stops;
    private final WorkDays workDays;
    private final Clinicians clinicians;
    private final BookingLimits limits;
    private final Clock clock;

    OpenTimes(
            StopRepository stops,
            WorkDays workDays,
            Clinicians clinicians,
            BookingLimits limits,
            Clock clock) {
        this.stops = stops;
        this.workDays = workDays;
        this.clinicians = clinicians;
        this.limits = limits;
        this.clock = clock;
    }

    List<SlotDay> days(RegionView region, Wish wish) {
        var open = starts(region, wish);
        return open.entrySet().stream()
                .map(day -> new SlotDay(day.getKey(), slots(day.getValue(), region, wish)))
                .toList();
    }

    /** The free times closest to one that is gone, in their order. */
    List<SlotDay.SlotView> nearest(RegionView region, Promise gone) {
        var wish = new Wish(gone.place(), gone.work(), gone.arrival().length());
        var start = gone.arrival().start();
        var nearest =
                starts(region, wish).values().stream()
                        .flatMap(List::stream)
                        .sorted(Comparator.comparing(one -> Duration.between(start, one).abs()))
                        .limit(NEAREST)
                        .sorted()
                        .toList();
        return slots(nearest, region, wish);
    }

    /**
     * The nurses who could be there then, the one to choose first: see {@link Choice#inOrder}.
     *
     * @param own a hold to be given up
     */
    List<NurseDay> nursesFor(RegionView region, Promise wanted, @Nullable StopId own) {
        return isOffered(region, wanted.arrival().start()) ? able(region, wanted, own) : List.of();
    }

    /** The same, whether or not the time is offered. */
    List<NurseDay> able(RegionView region, Promise wanted, @Nullable StopId own) {
        var start = wanted.arrival().start();
        var day = LocalDate.ofInstant(start, region.zone());
        var now = clock.instant();
        var choices = new ArrayList<Choice<NurseDay>>();
        for (var nurse : nurseDays(region, day, day, wanted.place(), own)) {
            nurse.plan(wanted.place(), now)
                    .cheapest(wanted)
                    .map(
                            gap ->
                                    new Choice<>(
                                            nurse,
                                            gap.added(),
                                            nurse.booked().size(),
                                            nurse.round()))
                    .ifPresent(choices::add);
        }
        return Choice.inOrder(choices, DayPolicy.in(region.code()).fair());
    }

    /** On the grid of its day, within the rules and not beyond the two weeks. */
    private boolean isOffered(RegionView region, Instant start) {
        var day = LocalDate.ofInstant(start, region.zone());
        return isOnGrid(region, start)
                && limits.isBookable(region, start)
                && day.isBefore(today(region).plusDays(DAYS));
    }

    static boolean isOnGrid(RegionView region, Instant start) {
        var midnight = LocalDate.ofInstant(start, region.zone()).atStartOfDay(region.zone());
        return Duration.between(midnight.toInstant(), start).toMillis() % GRID.toMillis() == 0;
    }

    /** Per day; days without a free time too. */
    private Map<LocalDate, List<Instant>> starts(RegionView region, Wish wish) {
        var first = today(region);
        var now = clock.instant();
        var open = new TreeMap<LocalDate, int[]>();
        first.datesUntil(first.plusDays(DAYS))
                .forEach(day -> open.put(day, nothing(grid(region, day, wish).count())));
        for (var nurse : nurseDays(region, first, first.plusDays(DAYS - 1L), wish.place(), null)) {
            var day = nurse.round().day();
            nurse.plan(wish.place(), now)
                    .offer(wish.work(), grid(region, day, wish), requireNonNull(open.get(day)));
        }
        var starts = new TreeMap<LocalDate, List<Instant>>();
        var bookable = limits.bookable(region, first, first.plusDays(DAYS - 1L));
        open.forEach(
                (day, added) ->
                        starts.put(day, starts(region, day, added).filter(bookable).toList()));
        return starts;
    }

    private static Stream<Instant> starts(RegionView region, LocalDate day, int[] added) {
        var midnight = day.atStartOfDay(region.zone()).toInstant();
        return IntStream.range(0, added.length)
                .filter(one -> added[one] != Insertion.NOTHING)
                .mapToObj(one -> midnight.plus(GRID.multipliedBy(one)));
    }

    private static int[] nothing(int count) {
        var added = new int[count];
        Arrays.fill(added, Insertion.NOTHING);
        return added;
    }

    private static Insertion.Slots grid(RegionView region, LocalDate day, Wish wish) {
        var midnight = day.atStartOfDay(region.zone());
        var length = Duration.between(midnight, day.plusDays(1).atStartOfDay(region.zone()));
        int step = (int) GRID.toMinutes();
        int window = (int) wish.window().toMinutes();
        return new Insertion.Slots(0, step, window, (int) (length.toMinutes() / step));
    }

    List<NurseDay> nurseDays(
            RegionView region, LocalDate first, LocalDate last, Place place, @Nullable StopId own) {
        var days = allDays(region, first, last, own);
        days.values().removeIf(nurse -> !nurse.day().serves(place));
        return licensed(days.keySet(), region.state()).map(days::get).toList();
    }

    /** Whoever has a shift, with a licence or without, wherever they go. */
    Map<RoundId, NurseDay> allDays(
            RegionView region, LocalDate first, LocalDate last, @Nullable StopId own) {
        var booked =
                stops.findTaken(region.id(), first, last, clock.instant()).stream()
                        .filter(stop -> !stop.stop().equals(own))
                        .collect(
                                groupingBy(
                                        StopRepository.Taken::round,
                                        mapping(StopRepository.Taken::booked, toList())));
        booked.values().forEach(taken -> taken.sort(DayPlan.Booked.BY_START));
        var days = new HashMap<RoundId, NurseDay>();
        workDays.of(region, first, last)
                .forEach(
                        (id, day) -> {
                            var taken = booked.getOrDefault(id, List.of());
                            days.put(id, new NurseDay(id, day, taken));
                        });
        return days;
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

    private LocalDate today(RegionView region) {
        return LocalDate.ofInstant(clock.instant(), region.zone());
    }

    private static List<SlotDay.SlotView> slots(
            List<Instant> starts, RegionView region, Wish wish) {
        return starts.stream()
                .map(start -> wish.at(start).arrival())
                .map(arrival -> SlotDay.SlotView.of(arrival, region.zone()))
                .toList();
    }
}
