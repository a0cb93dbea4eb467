package org.rounds.visit;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface EvvExplanationRepository extends Repository<EvvExplanation, UUID> {

    EvvExplanation save(EvvExplanation explanation);
}
