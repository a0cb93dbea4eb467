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
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.rounds.catalogue.TherapyId;
import org.rounds.identity.AccountId;
import org.rounds.patient.PatientId;
import org.rounds.shared.SealedText;
import org.rounds.shared.When;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitView;

/**
 * A prescriber's decision on one visit. A later decision is a new row; only a revocation is written
 * on this one.
 */
@Entity
@DynamicUpdate // the application may update only what revokes it
class Clearance {

    /** Why a clearance ended before its day (domain.md 2.2). */
    enum Revocation {
        NEW_FLAG,
        INGREDIENT_ADDED
    }

    @EmbeddedId private ClearanceId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "visit_id"))
    private VisitId visit;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "patient_id"))
    private PatientId patient;

    @Enumerated(EnumType.STRING)
    private ClearanceOutcome outcome;

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

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

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
        this.outcome = outcome;
        this.therapies = new HashSet<>();
        this.ingredients = new HashSet<>();
        this.decidedBy = signer.account();
        this.licence = signer.licence();
        this.decidedAt = signer.at();
    }

    /**
     * @param latest the last day that the state's policy allows, in the zone of the address
     */
    static Clearance cleared(
            VisitView visit,
            DecideClearance request,
            Covered covered,
            LocalDate today,
            LocalDate latest,
            Signer signer) {
        if (!covered.therapies().contains(visit.therapy())) {
            throw ClearanceRule.therapyNotCovered();
        }
        var until = request.validUntil();
        if (until == null || until.isBefore(today) || until.isAfter(latest)) {
            throw ClearanceRule.validUntil(latest);
        }
        boolean conditional = request.outcome() == ClearanceOutcome.CLEARED_WITH_CONDITIONS;
        if (conditional && isBlank(request.conditions())) {
            throw ClearanceRule.conditionsNeeded();
        }
        var clearance = new Clearance(visit, request.outcome(), signer);
        clearance.therapies.addAll(covered.therapies());
        clearance.ingredients.addAll(covered.ingredients());
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

    /** What a clearance stands for: its therapies and what they contain when it is given. */
    record Covered(Set<TherapyId> therapies, Set<String> ingredients) {}

    void revoke(Revocation why, Instant now) {
        if (isPositive() && revokedAt == null) {
            revokedAt = now;
            revokedBecause = why;
        }
    }

    /**
     * @param day in the zone of the address: a clearance counts to the end of its last day there
     *     (case 13)
     */
    ClearanceStatus statusOn(LocalDate day) {
        if (!isPositive()) {
            return ClearanceStatus.NOT_CLEARED;
        }
        if (revokedAt != null) {
            return ClearanceStatus.REVOKED;
        }
        if (validUntil == null || validUntil.isBefore(day)) {
            return ClearanceStatus.EXPIRED;
        }
        return outcome == ClearanceOutcome.CLEARED
                ? ClearanceStatus.CLEARED
                : ClearanceStatus.CLEARED_WITH_CONDITIONS;
    }

    boolean covers(Set<String> all) {
        return ingredients.containsAll(all);
    }

    ClearanceView view(VisitView of, List<NamedCode> named, String by) {
        return new ClearanceView(
                id,
                statusOn(of.date()),
                named,
                conditions,
                validUntil,
                by,
                licence,
                When.of(decidedAt, of.zone()));
    }

    VisitId visit() {
        return visit;
    }

    ClearanceId id() {
        return id;
    }

    Set<TherapyId> therapies() {
        return Set.copyOf(therapies);
    }

    AccountId decidedBy() {
        return decidedBy;
    }

    private boolean isPositive() {
        return outcome != ClearanceOutcome.NOT_CLEARED;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
