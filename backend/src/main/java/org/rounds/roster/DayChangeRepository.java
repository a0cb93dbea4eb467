package org.rounds.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rounds.clinician.ClinicianId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DayChangeRepository extends Repository<DayChange, DayChangeId> {

    DayChange save(DayChange change);

    Optional<DayChange> findById(DayChangeId id);

    @Query(
            """
            select c from DayChange c
            where c.clinician in :nurses and c.takenBackAt is null and c.day between :first and :last
            order by c.day
            """)
    List<DayChange> findOf(Collection<ClinicianId> nurses, LocalDate first, LocalDate last);
}
