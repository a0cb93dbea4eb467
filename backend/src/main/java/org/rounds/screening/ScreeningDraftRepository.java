package org.rounds.screening;

import java.util.Optional;
import org.rounds.visit.VisitId;
import org.springframework.data.repository.Repository;

interface ScreeningDraftRepository extends Repository<ScreeningDraft, VisitId> {

    ScreeningDraft save(ScreeningDraft draft);

    Optional<ScreeningDraft> findById(VisitId visit);

    void deleteById(VisitId visit);
}
