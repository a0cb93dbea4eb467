package org.rounds.roster;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rounds.shared.TimeWindow;

/** What is on record about one nurse's work, and how it comes out on a day. */
record Plan(
        ZoneId zone,
        List<WeeklyShift> weekly,
        List<DayChange> changes,
        List<Shift> extra,
        List<TimeOff> off) {

    /**
     * A stretch of work.
     *
     * @param extra the shift that brings it; nothing when the pattern does
     */
    record Stretch(TimeWindow time, @Nullable ShiftId extra) {}

    /** In order, without time off; those of pattern and extra shifts may overlap. */
    List<Stretch> stretches(LocalDate day) {
        var free = off.stream().map(TimeOff::time).toList();
        return Stream.concat(regular(day).map(time -> new Stretch(time, null)), extra(day))
                .flatMap(
                        one ->
                                Stretches.without(one.time(), free)
                                        .map(part -> new Stretch(part, one.extra())))
                .sorted((one, other) -> one.time().start().compareTo(other.time().start()))
                .toList();
    }

    /** In order, none over another. */
    List<TimeWindow> shifts(LocalDate day) {
        return Stretches.union(stretches(day).stream().map(Stretch::time));
    }

    /** The breaks of the pattern, each in the first shift where there is room for it. */
    List<BreakRule> breaks(LocalDate day, List<TimeWindow> shifts) {
        return lines(day)
                .flatMap(line -> line.breakOn(day, zone).stream())
                .flatMap(
                        rule ->
                                shifts.stream()
                                        .flatMap(shift -> rule.during(shift).stream())
                                        .limit(1))
                .toList();
    }

    /** Before time off. */
    private Stream<TimeWindow> regular(LocalDate day) {
        return changes.stream()
                .filter(change -> change.day().equals(day))
                .findFirst()
                .map(change -> change.on(zone).stream())
                .orElseGet(() -> lines(day).flatMap(line -> line.on(day, zone).stream()));
    }

    private Stream<WeeklyShift> lines(LocalDate day) {
        return weekly.stream().filter(line -> line.holdsOn(day));
    }

    /** A shift past midnight is work of two days. */
    private Stream<Stretch> extra(LocalDate day) {
        var bounds =
                new TimeWindow(
                        day.atStartOfDay(zone).toInstant(),
                        day.plusDays(1).atStartOfDay(zone).toInstant());
        return extra.stream()
                .flatMap(
                        shift ->
                                Stretches.both(shift.time(), bounds)
                                        .map(part -> new Stretch(part, shift.id()))
                                        .stream());
    }
}
