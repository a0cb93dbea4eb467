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
import org.rounds.shared.Ids;
import org.rounds.shared.SealedText;
import org.springframework.data.domain.Persistable;

/**
 * A captured check-in or check-out. Captured times never change (E1): later corrections are rows of
 * their own.
 */
@Entity
@Immutable
class EvvCall implements Persistable<UUID> {

    @Id private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "visit_id"))
    VisitId visit;

    @Enumerated(EnumType.STRING)
    EvvKind kind;

    @Column(name = "device_at")
    private @Nullable Instant deviceAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Convert(converter = SealedText.class)
    private @Nullable String place;

    @Enumerated(EnumType.STRING)
    @Nullable EvvException exception;

    @Convert(converter = SealedText.class)
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected EvvCall() {} // for Hibernate

    EvvCall(
            VisitId visit,
            EvvKind kind,
            StepFacts facts,
            @Nullable EvvException exception,
            Instant now) {
        this.id = Ids.next();
        this.visit = visit;
        this.kind = kind;
        this.deviceAt = facts.deviceAt();
        this.recordedAt = now;
        this.place = facts.position() == null ? null : facts.position().text();
        this.exception = exception;
        this.reason = facts.reason();
    }

    /** An exception for which nobody gave a reason yet. */
    boolean isUnexplained() {
        return exception == EvvException.LOCATION && reason == null;
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
