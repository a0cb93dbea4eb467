package org.rounds.scheduling;

import java.util.List;
import java.util.Map;
import org.rounds.clinician.ClinicianId;
import org.rounds.visit.VisitView;

/**
 * Knows what speaks against a nurse for a visit without forbidding it. Who decides otherwise gives
 * a reason, which is kept. The module of the dispatchers implements it.
 */
public interface SoftRules {

    /** By nurse; whom nothing speaks against is absent. Must not change anything. */
    Map<ClinicianId, List<SoftObjection>> against(VisitView visit, Map<ClinicianId, NurseFit> fits);
}
