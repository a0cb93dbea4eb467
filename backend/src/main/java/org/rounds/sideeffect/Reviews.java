package org.rounds.sideeffect;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rounds.audit.AuditTrail;
import org.rounds.clearance.Clearances;
import org.rounds.identity.CurrentUser;
import org.rounds.shared.NotFound;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.Visits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a prescriber or clinical lead finds on looking at a report of their regions. */
@Service
@Transactional
class Reviews {

    private final ReportRepository reports;
    private final ReviewRepository reviews;
    private final Grades grades;
    private final Clearances clearances;
    private final VisitRecords records;
    private final Visits visits;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    Reviews(
            ReportRepository reports,
            ReviewRepository reviews,
            Grades grades,
            Clearances clearances,
            VisitRecords records,
            Visits visits,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.reports = reports;
        this.reviews = reviews;
        this.grades = grades;
        this.clearances = clearances;
        this.records = records;
        this.visits = visits;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Closes the report's task, and the visit when that was the last thing. A grade of 2 or higher
     * ends every clearance of the patient at once (domain.md 2.2); one given later stands.
     */
    void review(ReportId id, String words, @Nullable Grading grading) {
        var report = reports.findInRegions(id, user.regions()).orElseThrow(NotFound::new);
        var visit = records.view(report.visit());
        var grade = Optional.ofNullable(grading).map(grades::of);
        if (grade.filter(Grade::endsClearance).isPresent()) {
            clearances.lapseAfterSideEffect(visit.patient());
        }
        reviews.save(new Review(id, words, grade.orElse(null), user.id(), clock.instant()));
        audit.changed("REVIEW_SIDE_EFFECT", report.subject(visit));
        visits.closeIfReady(visit.id());
    }
}
