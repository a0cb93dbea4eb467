package org.rounds.visit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Says what still stands between a visit and its next step. Modules around the visit implement it
 * for their own facts.
 */
public interface VisitGate {

    /**
     * @return what blocks {@code step} now, by visit; nothing for a visit that this gate lets pass.
     *     Must not change anything.
     */
    Map<VisitId, List<Obstacle>> obstacles(
            Collection<VisitView> visits, VisitStep step, Instant now);
}
