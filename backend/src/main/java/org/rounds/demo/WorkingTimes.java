package org.rounds.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rounds.clinician.ClinicianId;
import org.rounds.region.RegionView;
import org.rounds.roster.AddPattern;
import org.rounds.roster.AddShifts;
import org.rounds.roster.AddTimeOff;
import org.rounds.roster.ChangeDay;
import org.rounds.roster.Patterns;
import org.rounds.roster.Shifts;
import org.rounds.roster.TimeOffReason;
import org.rounds.roster.TimesOff;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** When the nurses of the demo work. */
@Component
@Profile("demo")
class WorkingTimes {

    private static final int DAYS_BEFORE = 10;
    private static final int DAYS_AFTER = 14;

    private final Patterns patterns;
    private final Shifts shifts;
    private final TimesOff timesOff;

    WorkingTimes(Patterns patterns, Shifts shifts, TimesOff timesOff) {
        this.patterns = patterns;
        this.shifts = shifts;
        this.timesOff = timesOff;
    }

    /**
     * Ten hours a day with every fifth day off; yesterday and today everybody, and today long
     * enough to be on shift now. Weekdays come from a pattern, the rest are its exceptions.
     */
    void add(ClinicianId nurse, int number, RegionView area, Instant present) {
        var now = LocalDateTime.ofInstant(present, area.zone());
        var today = now.toLocalDate();
        var starts = LocalTime.of(7 + number % 3, 0);
        var usual = new Span(starts, starts.plusHours(10));
        var first = today.minusDays(DAYS_BEFORE);
        patterns.add(
                new AddPattern(
                        nurse,
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        usual.from(),
                        usual.to(),
                        30,
                        LocalTime.of(11, 0),
                        LocalTime.of(14, 0),
                        first,
                        null));
        timesOff.add(
                new AddTimeOff(
                        nurse,
                        today.plusDays(20L + number),
                        today.plusDays(24L + number),
                        null,
                        null,
                        TimeOffReason.HOLIDAY));
        first.datesUntil(today.plusDays(DAYS_AFTER))
                .forEach(date -> except(nurse, date, spanOn(date, number, usual, now), usual));
    }

    private static @Nullable Span spanOn(
            LocalDate date, int number, Span usual, LocalDateTime now) {
        var today = now.toLocalDate();
        if (date.equals(today.minusDays(1))) {
            return now.getHour() < 4 ? new Span(usual.from(), LocalTime.of(23, 59)) : usual;
        }
        if (date.equals(today)) {
            int latest = Math.max(0, Math.min(usual.from().getHour(), now.getHour() - 4));
            var until =
                    now.getHour() + 4 > 23
                            ? LocalTime.of(23, 59)
                            : LocalTime.of(now.getHour() + 4, 0);
            return new Span(
                    LocalTime.of(latest, 0), until.isBefore(usual.to()) ? usual.to() : until);
        }
        return (date.toEpochDay() + number) % 5 == 0 ? null : usual;
    }

    private void except(ClinicianId nurse, LocalDate date, @Nullable Span wanted, Span usual) {
        boolean patterned = date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
        if (patterned && !usual.equals(wanted)) {
            var from = wanted == null ? null : wanted.from();
            patterns.changeDay(
                    new ChangeDay(nurse, date, from, wanted == null ? null : wanted.to()));
        } else if (!patterned && wanted != null) {
            shifts.add(new AddShifts(nurse, Set.of(date), wanted.from(), wanted.to()));
        }
    }

    private record Span(LocalTime from, LocalTime to) {}
}
