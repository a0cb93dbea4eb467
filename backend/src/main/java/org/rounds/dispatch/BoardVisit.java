package org.rounds.dispatch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rounds.catalogue.TherapyId;
import org.rounds.clinician.ClinicianId;
import org.rounds.patient.AddressId;
import org.rounds.shared.When;
import org.rounds.shared.Window;
import org.rounds.visit.EvvException;
import org.rounds.visit.Obstacle;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitStatus;

/**
 * A visit as a dispatcher may see it: where, when, who, and whether it can go on, never why in
 * clinical words (domain.md section 7).
 *
 * @param obstacles what stands before setting out, and after the visit before closing
 * @param pointExact whether the address is known well enough to judge a check-in by its place
 */
record BoardVisit(
        VisitId id,
        long version,
        VisitStatus status,
        boolean released,
        Window window,
        When plannedStart,
        When plannedEnd,
        String patientName,
        String phone,
        AddressId addressId,
        String addressLine,
        String zip,
        TherapyId therapyId,
        String therapyName,
        @Nullable PersonName nurse,
        boolean ready,
        List<Obstacle> obstacles,
        boolean emergency,
        boolean noShowReported,
        List<EvvException> evvExceptions,
        boolean pointExact) {

    record PersonName(ClinicianId id, String name) {}
}
