package org.rounds.clearance;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FlagRulingRepository extends Repository<FlagRuling, UUID> {

    FlagRuling save(FlagRuling ruling);

    @Query(
            "select r from FlagRuling r where r.patient.value in :patients order by r.decidedAt, r.id")
    List<FlagRuling> ofPatients(Collection<UUID> patients);
}
