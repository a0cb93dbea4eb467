package org.rounds.clinician;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RegisterCheckRepository extends Repository<RegisterCheck, RegisterCheckId> {

    RegisterCheck save(RegisterCheck check);

    /** As they were recorded: ids are ordered by time. */
    @Query("select c from RegisterCheck c where c.clinician in :clinicians order by c.id.value")
    List<RegisterCheck> findOf(Collection<ClinicianId> clinicians);

    default Function<ClinicianId, Discipline> of(Collection<ClinicianId> clinicians) {
        var checks = findOf(clinicians).stream().collect(groupingBy(RegisterCheck::clinician));
        return id -> new Discipline(checks.getOrDefault(id, List.of()));
    }
}
