package org.rounds.series;

import java.util.List;
import java.util.Optional;
import org.rounds.visit.VisitId;
import org.springframework.data.repository.Repository;

interface OccurrenceRepository extends Repository<Occurrence, VisitId> {

    Occurrence save(Occurrence occurrence);

    Optional<Occurrence> findByVisit(VisitId visit);

    List<Occurrence> findBySeriesOrderByNumber(SeriesId series);
}
