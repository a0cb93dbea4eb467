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
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.rounds.identity.AccountId;
import org.rounds.patient.PatientId;
import org.rounds.screening.FlagId;
import org.rounds.screening.FlagLevel;
import org.rounds.screening.RaisedFlag;
import org.rounds.shared.Ids;
import org.rounds.shared.SealedText;
import org.rounds.shared.When;
import org.rounds.visit.VisitId;

/**
 * One prescriber's decision on one flag. Rows are only added; the latest on a flag counts. It keeps
 * what was decided on, because the patient's next visit raises the same flag again.
 */
@Entity
@Table(name = "flag_decision")
@Immutable
class FlagRuling {

    @Id private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "visit_id"))
    private VisitId visit;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "flag_id"))
    private FlagId flag;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "patient_id"))
    private PatientId patient;

    private String rule;

    @Enumerated(EnumType.STRING)
    private FlagLevel level;

    private @Nullable String item;

    @Convert(converter = SealedText.class)
    private @Nullable String answer;

    @Enumerated(EnumType.STRING)
    private FlagDecision decision;

    @Convert(converter = SealedText.class)
    private String reason;

    private boolean confirmed;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "decided_by"))
    private AccountId decidedBy;

    private String licence;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected FlagRuling() {} // for Hibernate

    private FlagRuling(RaisedFlag flag, PatientId patient, DecideFlag request, Signer signer) {
        this.id = Ids.next();
        this.visit = flag.visit();
        this.flag = flag.id();
        this.patient = patient;
        this.rule = flag.rule();
        this.level = flag.level();
        this.item = flag.item();
        this.answer = flag.answer();
        this.decision = request.decision();
        this.reason = request.reason().strip();
        this.confirmed = request.confirmed();
        this.decidedBy = signer.account();
        this.licence = signer.licence();
        this.decidedAt = signer.at();
    }

    /**
     * A decision needs a reason (case 10), a STOP that may pass a second confirmation; STOP! is
     * never decided (case 8).
     */
    static FlagRuling of(RaisedFlag flag, PatientId patient, DecideFlag request, Signer signer) {
        if (flag.level() == FlagLevel.STOP_FINAL || !flag.overridable()) {
            throw ClearanceRule.neverDecidable();
        }
        if (!flag.level().isForDecision()) {
            throw ClearanceRule.nothingToDecide();
        }
        if (request.reason().isBlank()) {
            throw ClearanceRule.reasonNeeded();
        }
        boolean passes = request.decision() != FlagDecision.DECLINE;
        if (passes && flag.level() == FlagLevel.STOP && !request.confirmed()) {
            throw ClearanceRule.confirmationNeeded();
        }
        return new FlagRuling(flag, patient, request, signer);
    }

    FlagDecisionView view(String by, ZoneId zone) {
        return new FlagDecisionView(id, decision, reason, by, When.of(decidedAt, zone));
    }

    /**
     * Whether this was decided on the same answer to the same question at no lower level: one rule
     * may rate many questions. What is asked about the day itself (SCR-F) is decided each time.
     */
    boolean isPrecedentFor(RaisedFlag later) {
        return rule.equals(later.rule())
                && Objects.equals(item, later.item())
                && level.compareTo(later.level()) >= 0
                && Objects.equals(answer, later.answer())
                && (item == null || !item.startsWith("SCR-F"));
    }

    UUID id() {
        return id;
    }

    boolean declines() {
        return decision == FlagDecision.DECLINE;
    }

    PatientId patient() {
        return patient;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    FlagId flag() {
        return flag;
    }

    AccountId decidedBy() {
        return decidedBy;
    }
}
