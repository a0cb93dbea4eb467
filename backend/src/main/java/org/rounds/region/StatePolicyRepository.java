package org.rounds.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StatePolicyRepository extends Repository<StatePolicy, StatePolicyId> {

    StatePolicy save(StatePolicy policy);

    /** Of two rows of one day the later one holds: ids are ordered by time. */
    Optional<StatePolicy>
            findFirstByStateAndEffectiveFromLessThanEqualOrderByEffectiveFromDescIdDesc(
                    String state, LocalDate on);

    List<StatePolicy> findAllByOrderByStateAscEffectiveFromDescIdDesc();
}
