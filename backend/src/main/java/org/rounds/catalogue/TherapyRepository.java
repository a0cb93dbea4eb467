package org.rounds.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rounds.shared.NotFound;
import org.springframework.data.repository.Repository;

interface TherapyRepository extends Repository<Therapy, TherapyId> {

    /** Writes at once, so that the version in the answer is the new one. */
    Therapy saveAndFlush(Therapy therapy);

    Optional<Therapy> findById(TherapyId id);

    Optional<Therapy> findByIdAndActiveTrue(TherapyId id);

    List<Therapy> findByIdIn(Collection<TherapyId> ids);

    List<Therapy> findByActiveTrueOrderByName();

    List<Therapy> findAllByOrderByName();

    boolean existsByNameAndIdNot(String name, TherapyId id);

    default Therapy get(TherapyId id) {
        return findById(id).orElseThrow(NotFound::new);
    }
}
