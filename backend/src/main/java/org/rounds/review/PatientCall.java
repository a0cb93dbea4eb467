package org.rounds.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.rounds.identity.AccountId;
import org.rounds.shared.SealedText;
import org.rounds.shared.When;
import org.rounds.visit.VisitId;

/** That somebody is to call a patient, and why. What comes of it is told in its reports. */
@Entity
@Table(name = "patient_call")
@Immutable
class PatientCall {

    @EmbeddedId private CallId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "visit_id"))
    private VisitId visit;

    @Convert(converter = SealedText.class)
    private String reason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "asked_by"))
    private AccountId askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected PatientCall() {} // for Hibernate

    PatientCall(VisitId visit, AskCall request, AccountId by, Instant now) {
        this.id = CallId.next();
        this.visit = visit;
        this.reason = request.reason().strip();
        this.askedBy = by;
        this.askedAt = now;
    }

    /**
     * @param before what was reported of this call so far
     */
    CallReport report(List<CallReport> before, ReportCall request, AccountId by, Instant now) {
        if (outcome(before).isPresent()) {
            throw ReviewRule.callClosed();
        }
        return new CallReport(id, request, by, now);
    }

    static Optional<CallOutcome> outcome(List<CallReport> reports) {
        return reports.stream().map(CallReport::outcome).filter(CallOutcome::closes).findFirst();
    }

    CallView view(List<CallReport> reports, Map<AccountId, String> names, ZoneId zone) {
        return new CallView(
                id,
                reason,
                names.getOrDefault(askedBy, ""),
                When.of(askedAt, zone),
                (int) reports.stream().filter(one -> one.outcome().isTry()).count(),
                outcome(reports).orElse(null),
                reports.stream().map(one -> one.view(names, zone)).toList());
    }

    CallId id() {
        return id;
    }

    AccountId askedBy() {
        return askedBy;
    }
}
