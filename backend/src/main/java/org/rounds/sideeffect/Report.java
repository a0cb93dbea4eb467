package org.rounds.sideeffect;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.rounds.audit.AuditSubject;
import org.rounds.identity.AccountId;
import org.rounds.region.RegionId;
import org.rounds.shared.SealedText;
import org.rounds.shared.When;
import org.rounds.sideeffect.ReportView.OwnReport;
import org.rounds.sideeffect.ReportView.ReportReview;
import org.rounds.sideeffect.ReportView.ReportRow;
import org.rounds.sideeffect.ReportView.ReportedVisit;
import org.rounds.sideeffect.ReportView.ReporterKind;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitView;

/**
 * A side effect as the patient or the nurse reported it. The words are never edited, the row never
 * changed.
 */
@Entity
@Immutable
@Table(name = "side_effect_report")
class Report {

    @EmbeddedId private ReportId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "visit_id"))
    private VisitId visit;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "region_id"))
    private RegionId region;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "reporter"))
    private AccountId reporter;

    @Enumerated(EnumType.STRING)
    @Column(name = "reporter_kind")
    private ReporterKind reporterKind;

    @Convert(converter = SealedText.class)
    private String symptoms;

    @Convert(converter = SealedText.class)
    private String words;

    @Column(name = "onset_at")
    private Instant onsetAt;

    @Column(name = "minutes_after_start")
    private @Nullable Integer minutesAfterStart;

    @Enumerated(EnumType.STRING)
    private SeverityWords severity;

    @Enumerated(EnumType.STRING)
    private TriageLevel level;

    @Convert(converter = SealedText.class)
    @Column(name = "level_reason")
    private String levelReason;

    @Column(name = "catalogue_version")
    private int catalogueVersion;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Report() {} // for Hibernate

    Report(
            VisitView visit,
            AccountId reporter,
            ReporterKind kind,
            FileReport request,
            Triage triage,
            int catalogueVersion,
            Instant now) {
        this.id = ReportId.next();
        this.visit = visit.id();
        this.region = visit.region();
        this.reporter = reporter;
        this.reporterKind = kind;
        this.symptoms = String.join(",", request.symptoms());
        this.words = request.text();
        this.onsetAt = request.onsetAt();
        this.minutesAfterStart = minutesAfterStart(visit.startedAt(), request.onsetAt());
        this.severity = request.severity();
        this.level = triage.level();
        this.levelReason = triage.reason();
        this.catalogueVersion = catalogueVersion;
        this.filedAt = now;
    }

    /** Negative when it began before the infusion. */
    private static @Nullable Integer minutesAfterStart(
            @Nullable Instant startedAt, Instant onsetAt) {
        return startedAt == null
                ? null
                : Math.toIntExact(Duration.between(startedAt, onsetAt).toMinutes());
    }

    ReportId id() {
        return id;
    }

    VisitId visit() {
        return visit;
    }

    AccountId reporter() {
        return reporter;
    }

    TriageLevel level() {
        return level;
    }

    AuditSubject subject(VisitView of) {
        return new AuditSubject("side-effect", id.value(), of.patient().value(), of.id().value());
    }

    /** What the reporter may read again: their own words, nothing that was concluded from them. */
    OwnReport ownView(Symptoms catalogue, String language, ZoneId zone) {
        return new OwnReport(
                id, names(catalogue, language), words, When.of(filedAt, zone), severity);
    }

    ReportRow row(Symptoms catalogue, ReportedVisit about, boolean open) {
        return new ReportRow(
                id,
                visit,
                about.patient().name(),
                about.therapy(),
                level,
                When.of(filedAt, about.zone()),
                reporterKind,
                open,
                names(catalogue, "en"));
    }

    ReportView view(
            Symptoms catalogue,
            ReportedVisit about,
            String reporterName,
            List<ReportReview> reviews) {
        return new ReportView(
                id,
                visit,
                about.patient().name(),
                about.patient().phone(),
                about.therapy(),
                level,
                levelReason,
                reporterKind,
                reporterName,
                catalogue.named(codes()).stream().map(one -> one.view("en")).toList(),
                words,
                When.of(onsetAt, about.zone()),
                minutesAfterStart,
                severity,
                When.of(filedAt, about.zone()),
                reviews);
    }

    private List<String> names(Symptoms catalogue, String language) {
        return catalogue.named(codes()).stream().map(one -> one.view(language).text()).toList();
    }

    private List<String> codes() {
        return symptoms.isEmpty() ? List.of() : Arrays.asList(symptoms.split(","));
    }
}
