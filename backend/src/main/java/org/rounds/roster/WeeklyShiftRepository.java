package org.rounds.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rounds.clinician.ClinicianId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WeeklyShiftRepository extends Repository<WeeklyShift, WeeklyShiftId> {

    WeeklyShift save(WeeklyShift line);

    Optional<WeeklyShift> findById(WeeklyShiftId id);

    @Query(
            """
            select w from WeeklyShift w
            where w.clinician in :nurses and w.validFrom <= :last
              and (w.validUntil is null or w.validUntil >= :first)
            """)
    List<WeeklyShift> findOf(Collection<ClinicianId> nurses, LocalDate first, LocalDate last);
}
