package org.rounds.charting;

import java.util.Optional;
import org.rounds.visit.VisitId;
import org.springframework.data.repository.Repository;

interface VisitChartRepository extends Repository<VisitChart, VisitId> {

    VisitChart save(VisitChart chart);

    Optional<VisitChart> findById(VisitId visit);
}
