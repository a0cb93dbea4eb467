package org.rounds.clearance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.rounds.identity.AccountId;
import org.rounds.patient.PatientId;
import org.rounds.screening.FlagLevel;
import org.rounds.shared.Ids;
import org.rounds.shared.SealedText;
import org.rounds.shared.When;

/** A stricter limit for one patient (domain.md 2.5). Rows are only added; the latest counts. */
@Entity
@Table(name = "patient_limit")
@Immutable
class PatientLimit {

    private enum Side {
        AT_MOST,
        AT_LEAST
    }

    @Id private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "patient_id"))
    private PatientId patient;

    private String parameter;

    @Enumerated(EnumType.STRING)
    private FlagLevel level;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Convert(converter = SealedText.class)
    private String bound;

    @Convert(converter = SealedText.class)
    private String reason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "set_by"))
    private AccountId setBy;

    private String licence;

    @Column(name = "set_at")
    private Instant setAt;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected PatientLimit() {} // for Hibernate

    PatientLimit(PatientId patient, StricterLimit limit, String reason, Signer signer) {
        this.id = Ids.next();
        this.patient = patient;
        this.parameter = limit.parameter();
        this.level = limit.level();
        this.side = limit.atMost() == null ? Side.AT_LEAST : Side.AT_MOST;
        this.bound = Objects.requireNonNullElse(limit.atMost(), limit.atLeast()).toPlainString();
        this.reason = reason.strip();
        this.setBy = signer.account();
        this.licence = signer.licence();
        this.setAt = signer.at();
    }

    /** A later limit of the same parameter, level and side takes its place. */
    List<Object> key() {
        return List.of(parameter, level, side);
    }

    StricterLimit limit() {
        var value = new BigDecimal(bound);
        return side == Side.AT_MOST
                ? new StricterLimit(parameter, level, value, null)
                : new StricterLimit(parameter, level, null, value);
    }

    PatientLimitView view(String by, ZoneId zone) {
        return new PatientLimitView(limit(), reason, by, When.of(setAt, zone));
    }

    UUID id() {
        return id;
    }

    AccountId author() {
        return setBy;
    }
}
