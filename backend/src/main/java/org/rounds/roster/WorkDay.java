package org.rounds.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rounds.clinician.ClinicianId;
import org.rounds.shared.GeoPoint;
import org.rounds.shared.TimeWindow;

/**
 * One nurse's local day of work, with time off taken out.
 *
 * @param shifts in order, none over another, none past midnight
 * @param base where the day begins and ends; nothing while it is not known
 * @param zips the ZIP codes the nurse keeps to; none for the whole region
 * @param skills codes of those that are in date on this day
 */
public record WorkDay(
        ClinicianId nurse,
        LocalDate day,
        List<TimeWindow> shifts,
        List<BreakRule> breaks,
        @Nullable GeoPoint base,
        Set<String> zips,
        Set<String> skills) {}
