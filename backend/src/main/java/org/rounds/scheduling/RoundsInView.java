package org.rounds.scheduling;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.rounds.region.RegionId;
import org.rounds.region.RegionView;
import org.rounds.scheduling.RoundRepository.DayVersion;
import org.rounds.scheduling.RoundRepository.RoundVersion;
import org.rounds.scheduling.StopRepository.Taken;
import org.springframework.stereotype.Component;

/**
 * The rounds of the days that can be booked, held ready with their plans, so that a question about
 * free times reads only what has changed. The database says which rounds have, by their versions:
 * so it does not matter which instance of the application changed them. Places and times, no names;
 * a day that is past is forgotten.
 */
@Component
class RoundsInView {

    /** Ways that a road service came to know meanwhile count after this time at the latest. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private record RegionDay(RegionId region, LocalDate day) {

        boolean isWithin(LocalDate first, LocalDate last) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /** What stood in a round when it had this version, in the order of the day. */
    private record Seen(long version, List<Taken> stops) {
        static final Seen NOTHING = new Seen(-1, List.of());
    }

    /** A plan that is the same from one moment until another. */
    private record Ready(Seen seen, Instant from, Instant until, NurseDay nurse) {

        boolean holds(Seen now, WorkDay day, Instant moment) {
            return seen == now
                    && nurse.day() == day
                    && !moment.isBefore(from)
                    && moment.isBefore(until);
        }
    }

    private record Day(long versions, Map<RoundId, Seen> rounds, Map<RoundId, Ready> plans) {
        static final Day UNSEEN = new Day(-1, Map.of(), Map.of());

        /** To be brought up to date. */
        Day as(long newVersions) {
            var known = plans.isEmpty() ? new ConcurrentHashMap<RoundId, Ready>() : plans;
            return new Day(newVersions, new HashMap<>(rounds), known);
        }
    }

    private final RoundRepository rounds;
    private final StopRepository stops;
    private final WorkDays workDays;
    private final Clock clock;
    private final Map<RegionDay, Day> held = new ConcurrentHashMap<>();

    RoundsInView(RoundRepository rounds, StopRepository stops, WorkDays workDays, Clock clock) {
        this.rounds = rounds;
        this.stops = stops;
        this.workDays = workDays;
        this.clock = clock;
    }

    /**
     * Whoever has a shift, with a licence or without, wherever they go.
     *
     * @param hold see {@link WorkDays#of(RegionView, LocalDate, LocalDate, boolean)}
     */
    List<NurseDay> of(RegionView region, LocalDate first, LocalDate last, boolean hold) {
        var work = workDays.of(region, first, last, hold);
        var days = look(region, first, last);
        var now = clock.instant();
        return work.entrySet().stream()
                .flatMap(
                        one -> {
                            var day = days.getOrDefault(one.getKey(), Day.UNSEEN);
                            return nurses(one.getValue(), day, now);
                        })
                .toList();
    }

    private static Stream<NurseDay> nurses(WorkDays.OneDay work, Day day, Instant now) {
        return work.work().entrySet().stream()
                .map(
                        one -> {
                            var id = one.getKey();
                            boolean licensed = !work.unlicensed().contains(id.nurse());
                            return nurse(id, one.getValue(), licensed, day, now);
                        });
    }

    private static NurseDay nurse(
            RoundId id, WorkDay work, boolean licensed, Day day, Instant now) {
        var seen = day.rounds().getOrDefault(id, Seen.NOTHING);
        var ready = day.plans().get(id);
        if (ready == null || !ready.holds(seen, work, now)) {
            ready = ready(id, work, licensed, seen, now);
            if (day != Day.UNSEEN) {
                day.plans().put(id, ready);
            }
        }
        return ready.nurse();
    }

    /** What has begun does not move: while a day lasts, its plan is another one every minute. */
    private static Ready ready(RoundId id, WorkDay work, boolean licensed, Seen seen, Instant now) {
        var taken = seen.stops().stream().filter(stop -> now.isBefore(stop.until())).toList();
        var nurse = NurseDay.of(id, work, licensed, taken, now);
        var minute = now.truncatedTo(ChronoUnit.MINUTES);
        var spread = Duration.ofSeconds(id.hashCode() & 63); // else all end at once
        var next =
                starts(work, taken).anyMatch(start -> !start.isAfter(now))
                        ? minute.plus(1, ChronoUnit.MINUTES)
                        : now.plus(LONGEST).minus(spread);
        var until =
                Stream.concat(starts(work, taken), taken.stream().map(Taken::until))
                        .filter(now::isBefore)
                        .reduce(next, RoundsInView::earlier);
        return new Ready(seen, minute, until, nurse);
    }

    private static Stream<Instant> starts(WorkDay work, List<Taken> taken) {
        return Stream.concat(
                work.shifts().stream().map(shift -> shift.start()),
                taken.stream().map(stop -> stop.work().start()));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** Days without any round are absent. */
    private Map<LocalDate, Day> look(RegionView region, LocalDate first, LocalDate last) {
        var days = new HashMap<LocalDate, Day>();
        var changed = new ArrayList<DayVersion>();
        for (var version : rounds.findDayVersions(region.id(), first, last)) {
            var known = held.getOrDefault(new RegionDay(region.id(), version.day()), Day.UNSEEN);
            days.put(version.day(), known);
            if (known.versions() != version.versions()) {
                changed.add(version);
            }
        }
        if (!changed.isEmpty()) {
            days.putAll(lookAgain(region, changed, days));
            forgetPast(region);
        }
        return days;
    }

    /** Reads the stops of rounds whose version is another one than when they were seen last. */
    private Map<LocalDate, Day> lookAgain(
            RegionView region, List<DayVersion> changed, Map<LocalDate, Day> known) {
        var dates = changed.stream().map(DayVersion::day).toList();
        var news =
                rounds.findVersions(region.id(), dates).stream()
                        .filter(one -> one.version() != version(one.round(), known))
                        .collect(toMap(RoundVersion::round, RoundVersion::version));
        var taken = read(news.keySet());
        var days = new HashMap<LocalDate, Day>();
        for (var day : changed) {
            var before = known.getOrDefault(day.day(), Day.UNSEEN);
            days.put(day.day(), before.as(day.versions()));
        }
        news.forEach(
                (id, version) -> {
                    var seen = new Seen(version, taken.getOrDefault(id, List.of()));
                    requireNonNull(days.get(id.day())).rounds().put(id, seen);
                });
        days.forEach((day, seen) -> held.put(new RegionDay(region.id(), day), seen));
        return days;
    }

    private static long version(RoundId id, Map<LocalDate, Day> known) {
        var day = known.getOrDefault(id.day(), Day.UNSEEN);
        return day.rounds().getOrDefault(id, Seen.NOTHING).version();
    }

    private Map<RoundId, List<Taken>> read(Set<RoundId> ids) {
        var days = ids.stream().map(RoundId::day).collect(toSet());
        var nurses = ids.stream().map(RoundId::nurse).collect(toSet());
        return ids.isEmpty()
                ? Map.of()
                : stops.findTaken(days, nurses, clock.instant()).stream()
                        .collect(groupingBy(Taken::round));
    }

    private void forgetPast(RegionView region) {
        var today = LocalDate.ofInstant(clock.instant(), region.zone());
        held.keySet()
                .removeIf(
                        one ->
                                one.region().equals(region.id())
                                        && !one.isWithin(today, today.plusDays(WorkDays.DAYS)));
    }
}
