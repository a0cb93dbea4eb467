package org.rounds.sideeffect;

import java.util.Collection;
import java.util.List;
import org.rounds.visit.VisitId;
import org.springframework.data.repository.Repository;

interface NoSideEffectRepository extends Repository<NoSideEffect, VisitId> {

    NoSideEffect save(NoSideEffect answer);

    List<NoSideEffect> findByVisitIn(Collection<VisitId> visits);
}
