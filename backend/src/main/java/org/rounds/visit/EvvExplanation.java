package org.rounds.visit;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.rounds.identity.AccountId;
import org.rounds.shared.Ids;
import org.rounds.shared.SealedText;
import org.springframework.data.domain.Persistable;

/** A person's reason for an EVV exception; the captured call stays as it is. */
@Entity
@Immutable
class EvvExplanation implements Persistable<UUID> {

    @Id private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "visit_id"))
    VisitId visit;

    @Enumerated(EnumType.STRING)
    EvvException exception;

    @Enumerated(EnumType.STRING)
    private EvvReason reason;

    @Convert(converter = SealedText.class)
    private @Nullable String text;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId by;

    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected EvvExplanation() {} // for Hibernate

    EvvExplanation(
            VisitId visit,
            EvvException exception,
            EvvReason reason,
            @Nullable String text,
            AccountId by,
            Instant now) {
        this.id = Ids.next();
        this.visit = visit;
        this.exception = exception;
        this.reason = reason;
        this.text = text;
        this.by = by;
        this.at = now;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
