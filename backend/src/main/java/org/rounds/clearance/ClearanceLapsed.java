package org.rounds.clearance;

import java.util.List;
import org.rounds.patient.PatientId;
import org.rounds.visit.VisitId;

/**
 * A clearance ended before its day.
 *
 * @param visits those to come that it stood for, now on hold; at least one
 */
public record ClearanceLapsed(PatientId patient, List<VisitId> visits) {}
