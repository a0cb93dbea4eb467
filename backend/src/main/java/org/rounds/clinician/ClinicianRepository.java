package org.rounds.clinician;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rounds.identity.AccountId;
import org.rounds.region.RegionId;
import org.rounds.shared.NotFound;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClinicianRepository extends Repository<Clinician, ClinicianId> {

    Clinician save(Clinician clinician);

    Optional<Clinician> findById(ClinicianId id);

    Optional<Clinician> findByAccount(AccountId account);

    List<Clinician> findByAccountIn(Collection<AccountId> accounts);

    List<Clinician> findByIdIn(Collection<ClinicianId> ids);

    List<Clinician> findByRegionIn(Collection<RegionId> regions);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Clinician c where c.id = :id")
    Optional<Clinician> findLocked(ClinicianId id);

    default Clinician get(ClinicianId id) {
        return findById(id).orElseThrow(NotFound::new);
    }

    default Clinician lock(ClinicianId id) {
        return findLocked(id).orElseThrow(NotFound::new);
    }
}
