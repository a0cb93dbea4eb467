package org.rounds.dispatch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rounds.clinician.ClinicianId;
import org.rounds.region.ClinicianKind;
import org.rounds.scheduling.SoftObjection;

/**
 * A nurse who might take a visit.
 *
 * @param possible nothing forbids it
 * @param refusals what forbids it, every reason
 * @param objections what only speaks against it and asks for a reason
 * @param addedMinutes of driving; absent where the visit does not fit
 * @param visitsBefore how often this nurse was with this patient
 * @param skills proved and in date on the visit's day
 */
record NurseCandidate(
        ClinicianId nurseId,
        String name,
        ClinicianKind kind,
        boolean possible,
        List<String> refusals,
        List<SoftObjection> objections,
        @Nullable Integer addedMinutes,
        int visitsBefore,
        int stopsThatDay,
        List<String> skills) {}
