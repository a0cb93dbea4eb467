package org.rounds.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rounds.catalogue.TherapyId;
import org.rounds.clinician.ClinicianId;
import org.rounds.patient.AddressId;
import org.rounds.patient.PatientId;
import org.rounds.region.RegionId;
import org.rounds.shared.TimeWindow;

/**
 * A visit as other modules see it. Not for the API: each screen shows what its role may see.
 *
 * @param window the arrival window promised to the patient
 * @param date its day at the address
 */
public record VisitView(
        VisitId id,
        long version,
        RegionId region,
        PatientId patient,
        AddressId address,
        String state,
        ZoneId zone,
        TherapyId therapy,
        Set<VisitReason> reasons,
        String reasonText,
        VisitStatus status,
        TimeWindow window,
        LocalDate date,
        @Nullable ClinicianId nurse,
        boolean emergency,
        Instant createdAt,
        @Nullable Instant arrivedAt,
        @Nullable Instant startedAt,
        @Nullable Instant stoppedAt,
        @Nullable Instant departedAt) {}
