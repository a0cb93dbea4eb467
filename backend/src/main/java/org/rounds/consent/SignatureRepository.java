package org.rounds.consent;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rounds.patient.PatientId;
import org.rounds.visit.VisitId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SignatureRepository extends Repository<Signature, SignatureId> {

    Signature save(Signature signature);

    @Query(
            "select s from Signature s where s.visit.value in :visits order by s.signedAt, s.id.value")
    List<Signature> ofVisits(Collection<UUID> visits);

    @Query(
            """
            select s from Signature s where s.patient = :patient and s.visit.value is null
            order by s.signedAt, s.id.value
            """)
    List<Signature> ofPatient(PatientId patient);

    /** The latest word of each visit's patient on its treatment. */
    default Map<VisitId, Signature> latest(Collection<VisitId> visits) {
        if (visits.isEmpty()) {
            return Map.of();
        }
        return lastOf(
                ofVisits(visits.stream().map(VisitId::value).toList()),
                signature -> requireNonNull(signature.visit()));
    }

    /** The latest word of a patient on each of the other kinds. */
    default Map<ConsentKind, Signature> latest(PatientId patient) {
        return lastOf(ofPatient(patient), Signature::kind);
    }

    private static <K> Map<K, Signature> lastOf(
            List<Signature> oldestFirst, Function<Signature, K> key) {
        return oldestFirst.stream()
                .collect(Collectors.toMap(key, Function.identity(), (earlier, later) -> later));
    }
}
