package org.rounds.scheduling;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rounds.audit.AuditSubject;
import org.rounds.audit.AuditTrail;
import org.rounds.identity.Role;
import org.rounds.visit.StepFacts;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitStep;
import org.rounds.visit.VisitView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Nobody opened: the nurse reports it, a dispatcher confirms it (source: domain.md 3). */
@Service
@Transactional
public class NoShows {

    private final NoShowReportRepository reports;
    private final Scheduling scheduling;
    private final VisitRecords records;
    private final AuditTrail audit;
    private final Clock clock;

    NoShows(
            NoShowReportRepository reports,
            Scheduling scheduling,
            VisitRecords records,
            AuditTrail audit,
            Clock clock) {
        this.reports = reports;
        this.scheduling = scheduling;
        this.records = records;
        this.audit = audit;
        this.clock = clock;
    }

    /** Visits that a nurse reported; what a dispatcher made of it shows in their status. */
    public Set<VisitId> reported(Collection<VisitId> ids) {
        return reports.findByVisitIn(Set.copyOf(ids)).stream()
                .map(NoShowReport::visit)
                .collect(toSet());
    }

    /**
     * @param attempts how the nurse tried to reach the patient, two at least
     */
    public VisitView report(VisitId id, List<String> attempts) {
        var visit = records.mine(id, Role.NURSE);
        if (!VisitStep.from(visit.status()).contains(VisitStep.NO_SHOW)) {
            throw SchedulingRule.noShowNotPossible();
        }
        var nurse = Objects.requireNonNull(visit.nurse());
        reports.save(new NoShowReport(id, nurse, attempts, clock.instant()));
        audit.changed(
                "REPORT_NO_SHOW",
                new AuditSubject("no-show", id.value(), visit.patient().value(), id.value()));
        return visit;
    }

    /**
     * Ends the visit and frees its time; refused with {@code scheduling/no-show-not-reported}
     * before the nurse has reported.
     */
    public VisitView confirm(VisitId id) {
        var visit = records.mine(id, Role.DISPATCHER);
        if (reported(Set.of(id)).isEmpty()) {
            throw SchedulingRule.noShowNotReported();
        }
        return scheduling.end(visit, VisitStep.NO_SHOW, StepFacts.NONE);
    }
}
