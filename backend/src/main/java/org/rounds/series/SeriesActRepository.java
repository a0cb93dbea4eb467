package org.rounds.series;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SeriesActRepository extends Repository<SeriesAct, UUID> {

    SeriesAct save(SeriesAct act);
}
