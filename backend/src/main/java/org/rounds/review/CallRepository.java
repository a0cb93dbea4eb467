package org.rounds.review;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CallRepository extends Repository<PatientCall, CallId> {

    PatientCall save(PatientCall call);

    @Query(
            "select c from PatientCall c where c.visit.value = :visit order by c.askedAt, c.id.value")
    List<PatientCall> ofVisit(UUID visit);

    @Query(
            """
            select new org.rounds.review.CallMark(c.id, c.visit, r.outcome)
            from PatientCall c left join CallReport r on r.call = c.id
            where c.visit.value in :visits
            """)
    List<CallMark> marks(Collection<UUID> visits);
}
