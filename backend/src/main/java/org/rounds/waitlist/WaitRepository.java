package org.rounds.waitlist;

import java.util.List;
import java.util.Optional;
import org.rounds.identity.AccountId;
import org.rounds.region.RegionId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WaitRepository extends Repository<Wait, WaitId> {

    Wait saveAndFlush(Wait wait);

    Optional<Wait> findById(WaitId id);

    Optional<Wait> findByIdAndAccount(WaitId id, AccountId account);

    @Query(
            """
            select w from Wait w where w.account = :account and w.state = WAITING
            order by w.createdAt
            """)
    List<Wait> waiting(AccountId account);

    @Query(
            """
            select w from Wait w where w.region = :region and w.state = WAITING
            order by coalesce(w.offeredAt, w.createdAt), w.createdAt
            """)
    List<Wait> waiting(RegionId region);
}
