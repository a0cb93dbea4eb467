package org.rounds.review;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HandoverRepository extends Repository<Handover, UUID> {

    Handover save(Handover handover);

    @Query("select h from Handover h where h.visit.value = :visit order by h.givenAt, h.id")
    List<Handover> ofVisit(UUID visit);

    @Query(
            """
            select new org.rounds.review.GivenTo(h.visit, h.giver, h.receiver)
            from Handover h where h.visit.value in :visits order by h.givenAt, h.id
            """)
    List<GivenTo> given(Collection<UUID> visits);
}
