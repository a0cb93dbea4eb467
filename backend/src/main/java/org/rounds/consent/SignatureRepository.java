package org.rounds.consent;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rounds.visit.VisitId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SignatureRepository extends Repository<Signature, SignatureId> {

    Signature save(Signature signature);

    @Query(
            "select s from Signature s where s.visit.value in :visits order by s.signedAt, s.id.value")
    List<Signature> ofVisits(Collection<UUID> visits);

    /** The latest word of each visit's patient. */
    default Map<VisitId, Signature> latest(Collection<VisitId> visits) {
        if (visits.isEmpty()) {
            return Map.of();
        }
        return ofVisits(visits.stream().map(VisitId::value).toList()).stream()
                .collect(
                        Collectors.toMap(
                                Signature::visit, Function.identity(), (earlier, later) -> later));
    }
}
