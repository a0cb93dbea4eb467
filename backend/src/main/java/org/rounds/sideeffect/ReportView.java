package org.rounds.sideeffect;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rounds.patient.PatientView;
import org.rounds.shared.When;
import org.rounds.sideeffect.Symptom.SymptomView;
import org.rounds.visit.VisitId;

/**
 * A report as the clinician who looks at it sees it.
 *
 * @param levelReason why it has this level, to be checked by the reader
 * @param minutesAfterStart from the start of the infusion to the onset, negative before it
 */
record ReportView(
        ReportId id,
        VisitId visitId,
        String patientName,
        String phone,
        String therapyName,
        TriageLevel level,
        String levelReason,
        ReporterKind reporter,
        String reporterName,
        List<SymptomView> symptoms,
        String text,
        When onset,
        @Nullable Integer minutesAfterStart,
        SeverityWords severity,
        When filedAt,
        List<ReportReview> reviews) {

    enum ReporterKind {
        PATIENT,
        NURSE
    }

    record ReportReview(String text, @Nullable ReportGrade grade, String by, When at) {}

    /**
     * @param scale the version of the CTCAE
     */
    record ReportGrade(String scale, String term, int grade, @Nullable String labValue) {}

    /**
     * @param open nobody has looked at it yet
     */
    record ReportRow(
            ReportId id,
            VisitId visitId,
            String patientName,
            String therapyName,
            TriageLevel level,
            When filedAt,
            ReporterKind reporter,
            boolean open,
            List<String> symptoms) {}

    record OwnReport(
            ReportId id,
            List<String> symptoms,
            String text,
            When filedAt,
            SeverityWords severity) {}

    /** Whose visit a report is about. */
    record ReportedVisit(PatientView patient, String therapy, ZoneId zone) {}
}
