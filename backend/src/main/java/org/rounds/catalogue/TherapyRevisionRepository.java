package org.rounds.catalogue;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface TherapyRevisionRepository extends Repository<TherapyRevision, UUID> {

    TherapyRevision save(TherapyRevision revision);

    List<TherapyRevision> findByTherapyOrderByIdDesc(TherapyId therapy);
}
