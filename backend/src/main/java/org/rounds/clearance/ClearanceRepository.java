package org.rounds.clearance;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClearanceRepository extends Repository<Clearance, ClearanceId> {

    Clearance save(Clearance clearance);

    @Query(
            "select c from Clearance c where c.visit.value in :visits order by c.decidedAt, c.id.value")
    List<Clearance> ofVisits(Collection<UUID> visits);
}
