package org.rounds.clinician;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rounds.shared.GeoPoint;

/**
 * All that is on record of a clinician.
 *
 * @param checks looks into the register of discipline, the latest first
 * @param base only for those who answer for clinicians
 */
record ClinicianRecord(
        ClinicianRow clinician,
        List<CompetencyView> competencies,
        List<RegisterCheckView> checks,
        boolean hasBase,
        @Nullable GeoPoint base,
        List<String> zips,
        List<ClinicianChangeView> history) {}
