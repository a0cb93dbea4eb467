package org.rounds.roster;

import org.jspecify.annotations.Nullable;
import org.rounds.clinician.ClinicianId;
import org.rounds.region.RegionId;
import org.rounds.shared.When;

/**
 * A stretch of work in the wall time of its region, without time off.
 *
 * @param id of the extra shift that brings it; nothing when the weekly pattern does
 */
public record ShiftView(
        @Nullable ShiftId id,
        ClinicianId clinicianId,
        String clinicianName,
        RegionId regionId,
        When start,
        When end) {}
