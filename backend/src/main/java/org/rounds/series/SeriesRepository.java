package org.rounds.series;

import java.util.List;
import java.util.Optional;
import org.rounds.visit.VisitId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SeriesRepository extends Repository<Series, SeriesId> {

    Series save(Series series);

    Optional<Series> findById(SeriesId id);

    @Query("select s from Occurrence o join Series s on s.id = o.series where o.visit = :visit")
    Optional<Series> findOf(VisitId visit);

    @Query("select a from SeriesAct a where a.series = :series order by a.id")
    List<SeriesAct> findActs(SeriesId series);
}
