package org.rounds.roster;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rounds.clinician.ClinicianId;
import org.rounds.shared.NotFound;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ShiftRepository extends Repository<Shift, ShiftId> {

    Shift save(Shift shift);

    Optional<Shift> findById(ShiftId id);

    @Query(
            """
            select s from Shift s
            where s.clinician in :nurses and s.cancelledAt is null
              and s.time.start < :end and s.time.end > :start
            order by s.time.start, s.id.value
            """)
    List<Shift> findOf(Collection<ClinicianId> nurses, Instant start, Instant end);

    default Shift get(ShiftId id) {
        return findById(id).orElseThrow(NotFound::new);
    }
}
