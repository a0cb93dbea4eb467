package org.rounds.scheduling;

import org.jspecify.annotations.Nullable;
import org.rounds.clinician.ClinicianId;
import org.rounds.visit.VisitId;

/**
 * The nurse no longer has the visit; its time stays planned.
 *
 * @param declinedBy the nurse, if it was their own wish
 */
public record VisitUnassigned(VisitId visit, @Nullable ClinicianId declinedBy) {}
