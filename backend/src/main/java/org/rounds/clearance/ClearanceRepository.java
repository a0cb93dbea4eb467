package org.rounds.clearance;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClearanceRepository extends Repository<Clearance, ClearanceId> {

    Clearance save(Clearance clearance);

    List<Clearance> findByIdIn(Collection<ClearanceId> ids);

    @Query(
            """
            select c from Clearance c where c.patient.value in :patients
            order by c.decidedAt, c.id.value
            """)
    List<Clearance> ofPatients(Collection<UUID> patients);

    @Query(
            """
            select c from Clearance c join c.therapies t
            where t.value = :therapy and c.revokedAt is null
            order by c.decidedAt, c.id.value
            """)
    List<Clearance> standingFor(UUID therapy);
}
