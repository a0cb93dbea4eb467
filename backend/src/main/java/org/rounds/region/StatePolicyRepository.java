package org.rounds.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StatePolicyRepository extends Repository<StatePolicy, StatePolicyId> {

    /** Writes at once, so that whoever hears of it reads it. */
    StatePolicy saveAndFlush(StatePolicy policy);

    /** Of two rows of one day the later one holds: ids are ordered by time. */
    Optional<StatePolicy>
            findFirstByStateAndEffectiveFromLessThanEqualOrderByEffectiveFromDescIdDesc(
                    String state, LocalDate on);

    List<StatePolicy> findAllByOrderByStateAscEffectiveFromDescIdDesc();
}
