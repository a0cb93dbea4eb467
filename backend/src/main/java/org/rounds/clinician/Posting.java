package org.rounds.clinician;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rounds.region.ClinicianKind;
import org.rounds.shared.GeoPoint;

/**
 * Where a clinician starts from, where they go, and what they can do.
 *
 * @param base where a round begins and ends; nothing while it is not known
 * @param zips the ZIP codes they keep to; none for the whole region
 */
public record Posting(
        ClinicianId clinician,
        ClinicianKind kind,
        @Nullable GeoPoint base,
        Set<String> zips,
        List<CompetencyView> competencies) {}
