package org.rounds.roster;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.rounds.clinician.ClinicianId;
import org.springframework.stereotype.Component;

/** Reads what is on record about the work of nurses: four queries, however many they are. */
@Component
class Plans {

    private final WeeklyShiftRepository weekly;
    private final DayChangeRepository changes;
    private final ShiftRepository extra;
    private final TimeOffRepository off;

    Plans(
            WeeklyShiftRepository weekly,
            DayChangeRepository changes,
            ShiftRepository extra,
            TimeOffRepository off) {
        this.weekly = weekly;
        this.changes = changes;
        this.extra = extra;
        this.off = off;
    }

    Plan of(ClinicianId nurse, LocalDate first, LocalDate last, ZoneId zone) {
        return of(Set.of(nurse), first, last, zone).apply(nurse);
    }

    Function<ClinicianId, Plan> of(
            Collection<ClinicianId> nurses, LocalDate first, LocalDate last, ZoneId zone) {
        var start = first.atStartOfDay(zone).toInstant();
        var end = last.plusDays(1).atStartOfDay(zone).toInstant();
        var lines =
                weekly.findOf(nurses, first, last).stream()
                        .collect(groupingBy(WeeklyShift::clinician));
        var days =
                changes.findOf(nurses, first, last).stream()
                        .collect(groupingBy(DayChange::clinician));
        var shifts =
                extra.findOf(nurses, start, end).stream().collect(groupingBy(Shift::clinician));
        var free = off.findOf(nurses, start, end).stream().collect(groupingBy(TimeOff::clinician));
        return nurse ->
                new Plan(
                        zone,
                        lines.getOrDefault(nurse, List.of()),
                        days.getOrDefault(nurse, List.of()),
                        shifts.getOrDefault(nurse, List.of()),
                        free.getOrDefault(nurse, List.of()));
    }
}
