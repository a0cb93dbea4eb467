package org.rounds.charting;

import java.util.Optional;
import org.rounds.visit.VisitId;
import org.springframework.data.repository.Repository;

interface InfusionRepository extends Repository<Infusion, VisitId> {

    Infusion save(Infusion infusion);

    Optional<Infusion> findById(VisitId visit);
}
