package org.rounds.region;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Which times a region's rules let be booked now: far enough ahead, not today once the day's
 * cut-off has come, on no holiday.
 */
@Component
public class BookingLimits {

    private final Regions regions;
    private final Clock clock;

    BookingLimits(Regions regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    /** Whether work may start then, for starts on the days from {@code first} to {@code last}. */
    public Predicate<Instant> bookable(RegionView region, LocalDate first, LocalDate last) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, region.zone());
        var rules = regions.bookingRules(region.id(), today);
        var closed =
                regions.holidays(region.id(), first, last).stream()
                        .map(Holiday::day)
                        .collect(toSet());
        if (todayIsOver(rules, LocalTime.ofInstant(now, region.zone()))) {
            closed.add(today);
        }
        var earliest = now.plus(rules.leadTime());
        return start ->
                !start.isBefore(earliest)
                        && !closed.contains(LocalDate.ofInstant(start, region.zone()));
    }

    public boolean isBookable(RegionView region, Instant start) {
        var day = LocalDate.ofInstant(start, region.zone());
        return bookable(region, day, day).test(start);
    }

    private static boolean todayIsOver(BookingRules rules, LocalTime now) {
        return rules.sameDayUntil() != null && !now.isBefore(rules.sameDayUntil());
    }
}
