package org.rounds.clearance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.rounds.catalogue.TherapyId;
import org.rounds.identity.AccountId;
import org.rounds.patient.PatientId;
import org.rounds.screening.ScreeningId;
import org.rounds.shared.SealedText;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitView;

/**
 * A prescriber's decision. A refusal belongs to its visit; a clearance stands for every visit of
 * the patient in the same state whose therapy it covers. A later decision is a new row; only a
 * revocation is written on this one.
 */
@Entity
@DynamicUpdate // the application may update only what revokes it
class Clearance {

    @EmbeddedId private ClearanceId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "visit_id"))
    private VisitId visit;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "patient_id"))
    private PatientId patient;

    private String state;

    @Enumerated(EnumType.STRING)
    private ClearanceOutcome outcome;

    @Embedded private @Nullable Exam exam;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "clearance_therapy", joinColumns = @JoinColumn(name = "clearance_id"))
    @AttributeOverride(name = "value", column = @Column(name = "therapy_id"))
    @BatchSize(size = 200)
    private Set<TherapyId> therapies;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "clearance_ingredient",
            joinColumns = @JoinColumn(name = "clearance_id"))
    @Column(name = "ingredient_code")
    @BatchSize(size = 200)
    private Set<String> ingredients;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "screening_id"))
    private @Nullable ScreeningId screening;

    private @Nullable String questionnaire;

    @Convert(converter = SealedText.class)
    private @Nullable String conditions;

    @Convert(converter = SealedText.class)
    private @Nullable String reason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "decided_by"))
    private AccountId decidedBy;

    private String licence;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "revoked_because")
    @Enumerated(EnumType.STRING)
    private @Nullable Revocation revokedBecause;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Clearance() {} // for Hibernate

    private Clearance(VisitView visit, ClearanceOutcome outcome, Signer signer) {
        this.id = ClearanceId.next();
        this.visit = visit.id();
        this.patient = visit.patient();
        this.state = visit.state();
        this.outcome = outcome;
        this.therapies = new HashSet<>();
        this.ingredients = new HashSet<>();
        this.decidedBy = signer.account();
        this.licence = signer.licence();
        this.decidedAt = signer.at();
    }

    /**
     * Refused unless it covers the visit's therapy, rests on an exam, and ends within the days that
     * the state's policy counts from the exam (domain.md 2.2).
     */
    static Clearance cleared(
            VisitView visit, DecideClearance request, Covered covered, Term term, Signer signer) {
        if (!covered.therapies().contains(visit.therapy())) {
            throw ClearanceRule.therapyNotCovered();
        }
        var exam = Exam.of(request, term);
        var until = request.validUntil();
        var latest = term.latestAfter(exam);
        if (until == null || until.isBefore(term.today()) || until.isAfter(latest)) {
            throw ClearanceRule.validUntil(latest);
        }
        boolean conditional = request.outcome() == ClearanceOutcome.CLEARED_WITH_CONDITIONS;
        if (conditional && isBlank(request.conditions())) {
            throw ClearanceRule.conditionsNeeded();
        }
        var clearance = new Clearance(visit, request.outcome(), signer);
        clearance.therapies.addAll(covered.therapies());
        clearance.ingredients.addAll(covered.ingredients());
        clearance.screening = covered.screening().id();
        clearance.questionnaire = covered.screening().version();
        clearance.exam = exam;
        clearance.validFrom = term.today();
        clearance.validUntil = until;
        clearance.conditions = conditional ? request.conditions() : null;
        return clearance;
    }

    static Clearance notCleared(VisitView visit, DecideClearance request, Signer signer) {
        if (isBlank(request.reason())) {
            throw ClearanceRule.reasonNeeded();
        }
        var clearance = new Clearance(visit, request.outcome(), signer);
        clearance.reason = request.reason();
        return clearance;
    }

    void revoke(Revocation why, Instant now) {
        if (outcome != ClearanceOutcome.NOT_CLEARED && revokedAt == null) {
            revokedAt = now;
            revokedBecause = why;
        }
    }

    Decided decided() {
        return new Decided(
                id,
                visit,
                patient,
                state,
                outcome,
                exam,
                Set.copyOf(therapies),
                Set.copyOf(ingredients),
                validFrom,
                validUntil,
                screening,
                questionnaire,
                conditions,
                decidedBy,
                licence,
                decidedAt,
                revokedAt,
                revokedBecause);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
