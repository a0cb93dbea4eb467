package org.rounds.visit;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VisitStepTakenRepository extends Repository<VisitStepTaken, UUID> {

    VisitStepTaken save(VisitStepTaken step);

    @Query("select s from VisitStepTaken s where s.visit = :visit order by s.id")
    List<VisitStepTaken> of(VisitId visit);
}
