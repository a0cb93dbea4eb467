package org.rounds.clinician;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClinicianChangeRepository extends Repository<ClinicianChange, ClinicianChangeId> {

    ClinicianChange save(ClinicianChange change);

    @Query(
            "select c from ClinicianChange c where c.clinician = :clinician order by c.id.value desc")
    List<ClinicianChange> findLatest(ClinicianId clinician, Limit limit);
}
