package org.rounds.clinician;

import java.util.List;
import org.rounds.identity.AccountId;
import org.rounds.region.ClinicianKind;
import org.rounds.region.RegionId;

/** A nurse or prescriber with their licences. */
public record ClinicianView(
        ClinicianId id,
        AccountId accountId,
        String name,
        ClinicianKind kind,
        RegionId regionId,
        List<LicenceView> licences) {}
