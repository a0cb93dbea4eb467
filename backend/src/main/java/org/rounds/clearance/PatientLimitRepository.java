package org.rounds.clearance;

import java.util.List;
import java.util.UUID;
import org.rounds.patient.PatientId;
import org.springframework.data.repository.Repository;

interface PatientLimitRepository extends Repository<PatientLimit, UUID> {

    PatientLimit save(PatientLimit limit);

    List<PatientLimit> findByPatientOrderBySetAtAscIdAsc(PatientId patient);
}
