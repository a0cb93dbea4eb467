package org.rounds.series;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes series in every zone whose clocks change between 2024 and 2035, each with one date on the
 * very day of a change, and compares them with plain arithmetic that asks the zone's offsets only.
 */
class RandomRecurrences {

    private static final Instant FROM = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2036-01-01T00:00:00Z");

    private final Random random;
    private final List<ZoneId> zones;
    private final TreeMap<String, List<ZoneOffsetTransition>> transitions = new TreeMap<>();

    int recurrences;
    long occurrences;
    long atClockChanges;
    final List<String> shifted = new ArrayList<>();
    final List<String> lostOrDoubled = new ArrayList<>();

    RandomRecurrences(long seed) {
        random = new Random(seed);
        for (var name : ZoneId.getAvailableZoneIds()) {
            var changes = changes(ZoneId.of(name));
            if (!changes.isEmpty()) {
                transitions.put(name, changes);
            }
        }
        zones = transitions.keySet().stream().map(ZoneId::of).toList();
    }

    private static List<ZoneOffsetTransition> changes(ZoneId zone) {
        return Stream.iterate(
                        zone.getRules().nextTransition(FROM),
                        change -> change != null && change.getInstant().isBefore(UNTIL),
                        change -> zone.getRules().nextTransition(change.getInstant()))
                .toList();
    }

    int zones() {
        return zones.size();
    }

    /** Every zone in turn, so that each is met. */
    void check(int count) {
        for (int one = 0; one < count; one++) {
            check(next(zones.get(one % zones.size())));
        }
    }

    private Recurrence next(ZoneId zone) {
        var changes = transitions.get(zone.getId());
        var change = changes.get(random.nextInt(changes.size()));
        int weeks = 1 + random.nextInt(8);
        int before = random.nextInt(Recurrence.MOST);
        var wall = change.getDateTimeBefore().toLocalDate().atStartOfDay();
        var minute = random.nextInt(4) > 0 ? aroundTheChange(change) : 30 * random.nextInt(48);
        return new Recurrence(
                wall.plusMinutes(minute).minusWeeks((long) weeks * before), zone, weeks);
    }

    /** From an hour before the clocks change to an hour after, by the minute. */
    private int aroundTheChange(ZoneOffsetTransition change) {
        var midnight = change.getDateTimeBefore().toLocalDate().atStartOfDay();
        var at = (int) Duration.between(midnight, change.getDateTimeBefore()).toMinutes();
        return Math.clamp(at - 120 + random.nextInt(240), 0, 24 * 60 - 1);
    }

    private void check(Recurrence recurrence) {
        recurrences++;
        var days = new ArrayList<Long>();
        for (int number = 1; number <= Recurrence.MOST; number++) {
            occurrences++;
            var planned = recurrence.planned(number);
            var at = Recurrence.instant(planned, recurrence.zone());
            var change = Recurrence.clockChange(planned, recurrence.zone());
            if (change != null) {
                atClockChanges++;
            }
            var expected = expected(planned, recurrence.zone());
            boolean wallKept =
                    LocalDateTime.ofInstant(at, recurrence.zone()).equals(planned)
                            == (change != Recurrence.ClockChange.SKIPPED);
            if (!at.equals(expected) || !wallKept) {
                shifted.add(
                        "%s number %d: %s is not %s".formatted(recurrence, number, at, expected));
            }
            days.add(planned.toLocalDate().toEpochDay());
        }
        checkGaps(recurrence, days);
    }

    private void checkGaps(Recurrence recurrence, List<Long> days) {
        for (int at = 1; at < days.size(); at++) {
            if (days.get(at) - days.get(at - 1) != 7L * recurrence.everyWeeks()) {
                lostOrDoubled.add("%s after number %d".formatted(recurrence, at));
            }
        }
        int last = random.nextInt(Recurrence.MOST);
        var day = recurrence.planned(last + 1).toLocalDate();
        if (recurrence.until(day) != last + 1 || recurrence.until(day.minusDays(1)) != last) {
            lostOrDoubled.add("%s until %s".formatted(recurrence, day));
        }
    }

    /** The earliest moment with this wall time; without one, as if the clocks had not changed. */
    private static Instant expected(LocalDateTime planned, ZoneId zone) {
        var near = planned.toInstant(ZoneOffset.UTC);
        var offsets =
                Stream.of(-36, 36)
                        .map(hours -> zone.getRules().getOffset(near.plus(Duration.ofHours(hours))))
                        .toList();
        return offsets.stream()
                .map(planned::toInstant)
                .filter(at -> LocalDateTime.ofInstant(at, zone).equals(planned))
                .min(Instant::compareTo)
                .orElseGet(() -> planned.toInstant(offsets.getFirst()));
    }
}
