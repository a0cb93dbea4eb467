package org.rounds.roster;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.rounds.clinician.ClinicianId;
import org.rounds.shared.TimeWindow;

/**
 * Whole days off, or from and to a time on the first and the last of them, in the wall time of the
 * nurse's region.
 */
public record AddTimeOff(
        @NotNull ClinicianId clinicianId,
        @NotNull LocalDate firstDay,
        @NotNull LocalDate lastDay,
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        @NotNull TimeOffReason reason) {

    private static final int LONGEST_DAYS = 366;

    /** Refused with {@code roster/off-backwards} and {@code roster/off-too-long}. */
    TimeWindow time(ZoneId zone) {
        if (lastDay.isAfter(firstDay.plusDays(LONGEST_DAYS - 1L))) {
            throw RosterRule.offTooLong();
        }
        var start = (from == null ? firstDay.atStartOfDay() : firstDay.atTime(from)).atZone(zone);
        var end = (to == null ? lastDay.plusDays(1).atStartOfDay() : lastDay.atTime(to));
        if (!end.atZone(zone).isAfter(start)) {
            throw RosterRule.offBackwards();
        }
        return new TimeWindow(start.toInstant(), end.atZone(zone).toInstant());
    }
}
