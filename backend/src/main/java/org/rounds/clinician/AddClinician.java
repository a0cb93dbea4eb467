package org.rounds.clinician;

import jakarta.validation.constraints.NotNull;
import org.rounds.identity.AccountId;
import org.rounds.region.ClinicianKind;
import org.rounds.region.RegionId;

/** Enters the holder of a staff account into the register of clinicians. */
public record AddClinician(
        @NotNull AccountId accountId, @NotNull ClinicianKind kind, @NotNull RegionId regionId) {}
