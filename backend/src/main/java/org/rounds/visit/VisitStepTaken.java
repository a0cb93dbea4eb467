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
import org.rounds.clinician.ClinicianId;
import org.rounds.identity.AccountId;
import org.rounds.shared.Ids;
import org.rounds.shared.SealedText;
import org.rounds.shared.TimeWindow;
import org.springframework.data.domain.Persistable;

/**
 * One step of a visit's life as it was taken, with the device's and the server's time. Append-only.
 */
@Entity
@Immutable
class VisitStepTaken implements Persistable<UUID> {

    @Id private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "visit_id"))
    private VisitId visit;

    @Enumerated(EnumType.STRING)
    VisitStep step;

    @Enumerated(EnumType.STRING)
    @Column(name = "status_before")
    VisitStatus before;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    AccountId by;

    String roles;

    @Column(name = "device_at")
    @Nullable Instant deviceAt;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Convert(converter = SealedText.class)
    @Nullable String reason;

    /** Whom the step gave the visit to or took it from; whose it was else. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "nurse_id"))
    @Nullable ClinicianId nurse;

    /** The arrival window before the step. */
    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "window_start"))
    @AttributeOverride(name = "end", column = @Column(name = "window_end"))
    @Nullable TimeWindow window;

    @SuppressWarnings("NullAway.Init")
    protected VisitStepTaken() {} // for Hibernate

    VisitStepTaken(
            VisitView visit,
            VisitStep step,
            AccountId by,
            String roles,
            StepFacts facts,
            Instant now) {
        this.id = Ids.next();
        this.visit = visit.id();
        this.step = step;
        this.before = visit.status();
        this.by = by;
        this.roles = roles;
        this.deviceAt = facts.deviceAt();
        this.recordedAt = now;
        this.reason = facts.reason();
        this.nurse = visit.nurse();
        this.window = visit.window();
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
