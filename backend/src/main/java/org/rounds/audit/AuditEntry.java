package org.rounds.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One row of the trail, as it is read; {@link AuditTrail} writes it. */
@Entity
@Immutable
class AuditEntry {

    @Id UUID id;
    Instant at;

    @Column(name = "account_id")
    @Nullable UUID accountId;

    @Nullable String role;
    String action;
    String record;

    @Column(name = "record_id")
    @Nullable UUID recordId;

    @Column(name = "patient_id")
    @Nullable UUID patientId;

    @Column(name = "visit_id")
    @Nullable UUID visitId;

    @Column(name = "came_from")
    @Nullable String cameFrom;

    @Enumerated(EnumType.STRING)
    AuditOutcome outcome;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {} // for Hibernate
}
