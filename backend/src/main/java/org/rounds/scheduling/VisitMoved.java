package org.rounds.scheduling;

import org.jspecify.annotations.Nullable;
import org.rounds.clinician.ClinicianId;
import org.rounds.visit.VisitId;

/**
 * A visit has another arrival window.
 *
 * @param nurseBefore who had it until then
 */
public record VisitMoved(VisitId visit, @Nullable ClinicianId nurseBefore) {}
