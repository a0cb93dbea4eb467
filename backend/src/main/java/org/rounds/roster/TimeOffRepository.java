package org.rounds.roster;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rounds.clinician.ClinicianId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TimeOffRepository extends Repository<TimeOff, TimeOffId> {

    TimeOff save(TimeOff off);

    Optional<TimeOff> findById(TimeOffId id);

    @Query(
            """
            select o from TimeOff o
            where o.clinician in :nurses and o.takenBackAt is null
              and o.time.start < :end and o.time.end > :start
            order by o.time.start
            """)
    List<TimeOff> findOf(Collection<ClinicianId> nurses, Instant start, Instant end);
}
