package org.rounds.interop;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rounds.identity.AccountId;
import org.springframework.data.repository.Repository;

interface CalendarFeedRepository extends Repository<CalendarFeed, UUID> {

    CalendarFeed save(CalendarFeed feed);

    Optional<CalendarFeed> findBySecretHash(byte[] secretHash);

    List<CalendarFeed> findByAccountAndRevokedAtIsNull(AccountId account);
}
