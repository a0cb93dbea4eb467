package org.rounds.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rounds.region.RegionId;
import org.springframework.data.repository.Repository;

interface PreparationRepository extends Repository<Preparation, UUID> {

    /** Writes at once, so that whoever hears of it reads it. */
    Preparation saveAndFlush(Preparation preparation);

    /** Of two rows of one day the later one holds: ids are ordered by time. */
    Optional<Preparation>
            findFirstByTherapyAndRegionAndEffectiveFromLessThanEqualOrderByEffectiveFromDescIdDesc(
                    TherapyId therapy, RegionId region, LocalDate on);

    List<Preparation> findByTherapyOrderByEffectiveFromDescIdDesc(TherapyId therapy);
}
