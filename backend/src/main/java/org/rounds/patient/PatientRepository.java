package org.rounds.patient;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rounds.identity.AccountId;
import org.rounds.shared.NotFound;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PatientRepository extends Repository<Patient, PatientId> {

    /** Writes at once, so that the version in the answer is the new one. */
    Patient saveAndFlush(Patient patient);

    Optional<Patient> findById(PatientId id);

    Optional<Patient> findByAccount(AccountId account);

    List<Patient> findByIdIn(Collection<PatientId> ids);

    @Query(
            "select new org.rounds.patient.PatientName(p.id, p.name) from Patient p where p.id.value in :ids")
    List<PatientName> names(Collection<UUID> ids);

    List<Patient> findByEmailIndex(byte[] emailIndex);

    @Query("select count(p) > 0 from Patient p where p.id = :id and p.region.value in :regions")
    boolean isInRegions(PatientId id, Collection<UUID> regions);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Patient p where p.id = :id")
    Optional<Patient> findLocked(PatientId id);

    default Patient get(PatientId id) {
        return findById(id).orElseThrow(NotFound::new);
    }
}
