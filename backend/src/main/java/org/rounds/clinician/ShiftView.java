package org.rounds.clinician;

import org.rounds.region.RegionId;
import org.rounds.shared.When;

/** A shift in the wall time of its region. */
public record ShiftView(
        ShiftId id,
        ClinicianId clinicianId,
        String clinicianName,
        RegionId regionId,
        When start,
        When end) {}
