package org.rounds.visit;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EvvRepository extends Repository<EvvCall, UUID> {

    EvvCall save(EvvCall call);

    @Query("select c from EvvCall c where c.visit in :visits")
    List<EvvCall> calls(Collection<VisitId> visits);

    @Query("select e from EvvExplanation e where e.visit in :visits")
    List<EvvExplanation> explanations(Collection<VisitId> visits);
}
