package org.rounds.scheduling;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rounds.planning.Insertion;
import org.rounds.region.BookingLimits;
import org.rounds.region.DayPolicy;
import org.rounds.region.RegionView;
import org.rounds.shared.TimeWindow;
import org.rounds.travel.Place;
import org.springframework.stereotype.Component;

/**
 * The times that can be booked: on a grid of half hours for two weeks, within the region's booking
 * rules, when at least one nurse who is licensed for the state can be there and keep all promises
 * made before.
 */
@Component
class OpenTimes {

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
    private static final int NEAREST = 3;

    private final RoundsInView inView;
    private final BookingLimits limits;
    private final Clock clock;

    OpenTimes(RoundsInView inView, BookingLimits limits, Clock clock) {
        this.inView = inView;
        this.limits = limits;
        this.clock = clock;
    }

    List<SlotDay> days(RegionView region, Wish wish) {
        var open = starts(region, wish, true);
        return open.entrySet().stream()
                .map(day -> new SlotDay(day.getKey(), slots(day.getValue(), region, wish)))
                .toList();
    }

    /** The free times closest to one that is gone, in their order. */
    List<SlotDay.SlotView> nearest(RegionView region, Promise gone) {
        var wish = new Wish(gone.place(), gone.work(), gone.arrival().length());
        var start = gone.arrival().start();
        var nearest =
                starts(region, wish, false).values().stream()
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
        var choices = new ArrayList<Choice<NurseDay>>();
        mayCome(region, day, wanted.place(), own)
                .forEach(
                        nurse ->
                                nurse.plan(wanted.place())
                                        .cheapest(wanted)
                                        .map(gap -> choice(nurse, gap))
                                        .ifPresent(choices::add));
        return Choice.inOrder(choices, DayPolicy.in(region.code()).fair());
    }

    /** Who works on a day and may come to a place, whether or not anything is free. */
    Stream<NurseDay> mayCome(RegionView region, LocalDate day, Place place, @Nullable StopId own) {
        return inView.of(region, day, day, true).stream()
                .map(nurse -> own == null ? nurse : nurse.without(own, clock.instant()))
                .filter(nurse -> nurse.mayCome(place));
    }

    private static Choice<NurseDay> choice(NurseDay nurse, DayPlan.Gap gap) {
        return new Choice<>(nurse, gap.added(), nurse.taken().size(), nurse.round());
    }

    /** On the grid of its day, within the rules and not beyond the two weeks. */
    private boolean isOffered(RegionView region, Instant start) {
        var day = LocalDate.ofInstant(start, region.zone());
        return isOnGrid(region, start)
                && limits.isBookable(region, start)
                && day.isBefore(today(region).plusDays(WorkDays.DAYS));
    }

    static boolean isOnGrid(RegionView region, Instant start) {
        var midnight = LocalDate.ofInstant(start, region.zone()).atStartOfDay(region.zone());
        return Duration.between(midnight.toInstant(), start).toMillis() % GRID.toMillis() == 0;
    }

    /** Per day; days without a free time too. */
    private Map<LocalDate, List<Instant>> starts(RegionView region, Wish wish, boolean hold) {
        var first = today(region);
        var last = first.plusDays(WorkDays.DAYS - 1L);
        var open = new TreeMap<LocalDate, OpenDay>();
        first.datesUntil(last.plusDays(1))
                .forEach(day -> open.put(day, OpenDay.of(day, region.zone(), wish)));
        for (var nurse : inView.of(region, first, last, hold)) {
            if (nurse.mayCome(wish.place())) {
                var day = requireNonNull(open.get(nurse.round().day()));
                nurse.plan(wish.place()).offer(wish.work(), day.grid(), day.added());
            }
        }
        var starts = new TreeMap<LocalDate, List<Instant>>();
        var bookable = limits.bookable(region, first, last);
        open.forEach((day, times) -> starts.put(day, times.starts().filter(bookable).toList()));
        return starts;
    }

    /**
     * The grid of one local day.
     *
     * @param added the least driving that a visit adds at each of its times
     */
    private record OpenDay(Instant midnight, Insertion.Slots grid, int[] added) {

        static OpenDay of(LocalDate day, ZoneId zone, Wish wish) {
            var midnight = day.atStartOfDay(zone);
            var length = Duration.between(midnight, day.plusDays(1).atStartOfDay(zone));
            int step = (int) GRID.toMinutes();
            int count = (int) (length.toMinutes() / step);
            var grid = new Insertion.Slots(0, step, (int) wish.window().toMinutes(), count);
            var added = new int[count];
            Arrays.fill(added, Insertion.NOTHING);
            return new OpenDay(midnight.toInstant(), grid, added);
        }

        Stream<Instant> starts() {
            return IntStream.range(0, added.length)
                    .filter(one -> added[one] != Insertion.NOTHING)
                    .mapToObj(one -> midnight.plus(GRID.multipliedBy(one)));
        }
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
