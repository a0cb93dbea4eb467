package org.rounds.waitlist;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OfferRepository extends Repository<TimeOffer, UUID> {

    TimeOffer saveAndFlush(TimeOffer offer);

    Optional<TimeOffer> findByOpenFor(UUID entry);

    List<TimeOffer> findByOpenForIn(Collection<UUID> entries);

    List<TimeOffer> findByOpenForIsNotNullAndExpiresAtLessThanEqual(Instant now);

    @Query("select o.arrival.start from TimeOffer o where o.entry = :entry")
    Set<Instant> offeredTo(WaitId entry);
}
