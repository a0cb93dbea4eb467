package org.rounds.review;

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
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.rounds.identity.AccountId;
import org.rounds.shared.Ids;
import org.rounds.shared.SealedText;
import org.rounds.shared.When;

/** One try to reach a patient, or why none is needed. Rows are only added. */
@Entity
@Table(name = "patient_call_report")
@Immutable
class CallReport {

    @Id private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "call_id"))
    private CallId call;

    @Enumerated(EnumType.STRING)
    private CallOutcome outcome;

    @Convert(converter = SealedText.class)
    private String words;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "reported_by"))
    private AccountId reportedBy;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected CallReport() {} // for Hibernate

    CallReport(CallId call, ReportCall request, AccountId by, Instant now) {
        this.id = Ids.next();
        this.call = call;
        this.outcome = request.outcome();
        this.words = request.words().strip();
        this.reportedBy = by;
        this.reportedAt = now;
    }

    CallReportView view(Map<AccountId, String> names, ZoneId zone) {
        return new CallReportView(
                outcome, words, names.getOrDefault(reportedBy, ""), When.of(reportedAt, zone));
    }

    CallId call() {
        return call;
    }

    CallOutcome outcome() {
        return outcome;
    }

    AccountId reportedBy() {
        return reportedBy;
    }
}
