package org.rounds.clinician;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.rounds.identity.AccountId;
import org.rounds.shared.SealedText;

/**
 * One look into the register of discipline and what it means for assigning (source: domain.md 3,
 * G2: "Nursys check date stored" [NURSYS]). Lifting a block is another row.
 */
@Entity
@Immutable
class RegisterCheck {

    @EmbeddedId private RegisterCheckId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "clinician_id"))
    private ClinicianId clinician;

    private @Nullable String state;
    private boolean blocked;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @Convert(converter = SealedText.class)
    private String reason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private @Nullable AccountId recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected RegisterCheck() {} // for Hibernate

    /**
     * @param today where the clinician works
     */
    RegisterCheck(
            ClinicianId clinician,
            RecordRegisterCheck request,
            @Nullable AccountId by,
            LocalDate today,
            Instant now) {
        if (request.checkedOn().isAfter(today)) {
            throw ClinicianRule.checkedInFuture();
        }
        this.id = RegisterCheckId.next();
        this.clinician = clinician;
        this.state = request.state();
        this.blocked = request.blocked();
        this.effectiveFrom = request.effectiveFrom();
        this.checkedOn = request.checkedOn();
        this.reason = request.reason().strip();
        this.recordedBy = by;
        this.recordedAt = now;
    }

    boolean isAbout(@Nullable String other) {
        return state == null ? other == null : state.equals(other);
    }

    boolean hasEffectOn(LocalDate day) {
        return !effectiveFrom.isAfter(day);
    }

    boolean blocks() {
        return blocked;
    }

    String found() {
        return "a discipline entry stands in the register, checked on %s".formatted(checkedOn);
    }

    ClinicianId clinician() {
        return clinician;
    }

    @Nullable AccountId recordedBy() {
        return recordedBy;
    }

    RegisterCheckView view(@Nullable String by, boolean withReason) {
        return new RegisterCheckView(
                id,
                state,
                blocked,
                effectiveFrom,
                checkedOn,
                withReason ? reason : null,
                by,
                recordedAt);
    }
}
