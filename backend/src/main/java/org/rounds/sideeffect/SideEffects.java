package org.rounds.sideeffect;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rounds.audit.AuditSubject;
import org.rounds.audit.AuditTrail;
import org.rounds.charting.Charts;
import org.rounds.clinician.Clinicians;
import org.rounds.identity.CurrentUser;
import org.rounds.identity.Role;
import org.rounds.sideeffect.ReportView.OwnReport;
import org.rounds.sideeffect.ReportView.ReporterKind;
import org.rounds.sideeffect.Triage.Circumstances;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitStatus;
import org.rounds.visit.VisitView;
import org.rounds.visit.Visits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Side effects as patients and nurses report them, during a visit or long after it. */
@Service
@Transactional
public class SideEffects {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    /** No infusion runs, and none can be started any more. */
    private static final Set<VisitStatus> OVER =
            EnumSet.of(VisitStatus.POST_OBS, VisitStatus.NOT_STARTED, VisitStatus.DEPARTED);

    private final ReportRepository reports;
    private final NoSideEffectRepository answers;
    private final SideEffectGate gate;
    private final Symptoms symptoms;
    private final Charts charts;
    private final VisitRecords records;
    private final Visits visits;
    private final Clinicians clinicians;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    /**
     * @param callForHelp the patient is to read the emergency text at once
     */
    public record Filed(ReportId id, boolean callForHelp) {}

    SideEffects(
            ReportRepository reports,
            NoSideEffectRepository answers,
            SideEffectGate gate,
            Symptoms symptoms,
            Charts charts,
            VisitRecords records,
            Visits visits,
            Clinicians clinicians,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.reports = reports;
        this.answers = answers;
        this.gate = gate;
        this.symptoms = symptoms;
        this.charts = charts;
        this.records = records;
        this.visits = visits;
        this.clinicians = clinicians;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Files a report and works out how urgent it is. An emergency flags the visit while it lasts.
     *
     * @return whether the reporter must be told to call for help now
     */
    public Filed file(VisitId id, FileReport request) {
        var visit = records.mine(id, Role.PATIENT, Role.NURSE);
        var kind = reporter(visit);
        var now = clock.instant();
        check(visit, request, now);
        var named = symptoms.named(request.symptoms());
        var triage = Triage.of(named, circumstances(visit, request, now));
        var report = new Report(visit, user.id(), kind, request, triage, symptoms.version(), now);
        reports.save(report);
        changed("REPORT_SIDE_EFFECT", visit);
        boolean emergency = triage.level() == TriageLevel.T0;
        if (emergency && !visit.status().isFinal()) {
            visits.declareEmergency(id);
        }
        visits.closeIfReady(id);
        return new Filed(report.id(), emergency && kind == ReporterKind.PATIENT);
    }

    /**
     * The nurse's answer that nothing was seen; refused while something may still be seen ({@code
     * sideeffect/visit-not-over}), once there is a report ({@code reported}), or when there has to
     * be one ({@code report-needed}).
     */
    public VisitView answerNone(VisitId id) {
        var visit = records.mine(id, Role.NURSE);
        if (!OVER.contains(visit.status())) {
            throw SideEffectRule.visitNotOver();
        }
        if (!reports.findByVisitIn(List.of(id)).isEmpty()) {
            throw SideEffectRule.reported();
        }
        if (gate.needsReport(visit)) {
            throw SideEffectRule.reportNeeded();
        }
        if (!gate.isAnswered(visit)) {
            answers.save(new NoSideEffect(id, user.id(), clock.instant()));
            changed("ANSWER_NO_SIDE_EFFECT", visit);
        }
        return visits.closeIfReady(id);
    }

    List<OwnReport> own(VisitId id, String language) {
        var visit = records.mine(id, Role.PATIENT, Role.NURSE);
        var own = reports.findByVisitAndReporterOrderByFiledAt(id, user.id());
        audit.read(subject(visit));
        return own.stream().map(one -> one.ownView(symptoms, language, visit.zone())).toList();
    }

    /** The visit is the user's, so whoever is not its nurse is its patient. */
    private ReporterKind reporter(VisitView visit) {
        return clinicians.of(user.id()).filter(me -> me.equals(visit.nurse())).isPresent()
                ? ReporterKind.NURSE
                : ReporterKind.PATIENT;
    }

    private static void check(VisitView visit, FileReport request, Instant now) {
        if (visit.arrivedAt() == null) {
            throw SideEffectRule.beforeVisit();
        }
        if (request.symptoms().isEmpty() && request.text().isBlank()) {
            throw SideEffectRule.nothingReported();
        }
        if (request.onsetAt().isAfter(now.plus(CLOCKS_DIFFER))) {
            throw SideEffectRule.onsetInFuture();
        }
        if (request.onsetAt().isBefore(visit.createdAt())) {
            throw SideEffectRule.onsetBeforeBooking();
        }
    }

    /**
     * Readings and flag of the visit speak for what began during it, not for a headache two days
     * later.
     */
    private Circumstances circumstances(VisitView visit, FileReport request, Instant now) {
        var onset = request.onsetAt();
        boolean duringVisit = visit.departedAt() == null || onset.isBefore(visit.departedAt());
        boolean duringInfusion =
                visit.startedAt() != null
                        && !onset.isBefore(visit.startedAt())
                        && (visit.stoppedAt() == null || onset.isBefore(visit.stoppedAt()));
        return new Circumstances(
                duringInfusion,
                duringVisit ? charts.stopReadingsAfterStart(visit.id()) : List.of(),
                duringVisit && visit.emergency(),
                request.severity(),
                Duration.between(onset, now));
    }

    private void changed(String action, VisitView visit) {
        audit.changed(action, subject(visit));
    }

    private static AuditSubject subject(VisitView visit) {
        var id = visit.id().value();
        return new AuditSubject("side-effect", null, visit.patient().value(), id);
    }
}
