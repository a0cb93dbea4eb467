package org.rounds.sideeffect;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
import org.rounds.sideeffect.ReportView.ReportReview;

/**
 * That a prescriber or clinical lead looked at a report, what they did about it and, if they gave
 * one, the grade. Of a report the latest grade counts.
 */
@Entity
@Immutable
@Table(name = "report_review")
class Review {

    @Id private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "report_id"))
    private ReportId report;

    @Convert(converter = SealedText.class)
    private String words;

    /** Absent where the clinician gave none. */
    @Embedded private @Nullable Grade grade;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "reviewed_by"))
    private AccountId by;

    @Column(name = "reviewed_at")
    private Instant at;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Review() {} // for Hibernate

    Review(ReportId report, String words, @Nullable Grade grade, AccountId by, Instant now) {
        this.id = Ids.next();
        this.report = report;
        this.words = words;
        this.grade = grade;
        this.by = by;
        this.at = now;
    }

    ReportId report() {
        return report;
    }

    AccountId by() {
        return by;
    }

    ReportReview view(Map<AccountId, String> names, ZoneId zone) {
        return new ReportReview(
                words,
                grade == null ? null : grade.view(),
                names.getOrDefault(by, ""),
                When.of(at, zone));
    }
}
