package org.rounds.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuditEntryRepository extends Repository<AuditEntry, UUID> {

    /** Newest first; ids are time-ordered, so {@code before} is the last id of the page above. */
    @Query(
            """
            select e from AuditEntry e
            where (:patient is null or e.patientId = :patient)
              and (:visit is null or e.visitId = :visit)
              and (:account is null or e.accountId = :account)
              and (:action is null or e.action = :action)
              and (:from is null or e.at >= :from)
              and (:to is null or e.at < :to)
              and (:before is null or e.id < :before)
            order by e.id desc
            """)
    List<AuditEntry> search(
            @Nullable UUID patient,
            @Nullable UUID visit,
            @Nullable UUID account,
            @Nullable String action,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable UUID before,
            Limit limit);
}
