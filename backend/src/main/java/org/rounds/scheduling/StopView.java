package org.rounds.scheduling;

import org.rounds.clinician.ClinicianId;
import org.rounds.shared.TimeWindow;
import org.rounds.visit.VisitId;

/**
 * Where a visit stands in whose round: the planned time in the home, and whether the nurse has been
 * assigned.
 */
public record StopView(VisitId visit, ClinicianId nurse, TimeWindow work, boolean assigned) {}
