package org.rounds.sideeffect;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rounds.sideeffect.ReportView.OwnReport;
import org.rounds.sideeffect.Symptom.SymptomView;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitState;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What patients and nurses report. */
@RestController
@RequestMapping("/api/sideeffect")
class SideEffectController {

    private static final String ENGLISH = "en";

    private final SideEffects sideEffects;
    private final Symptoms symptoms;
    private final Grades grades;

    /**
     * @param emergencyText what a patient must read at once; absent unless it may be an emergency
     */
    record FiledReport(ReportId id, @Nullable String emergencyText) {}

    SideEffectController(SideEffects sideEffects, Symptoms symptoms, Grades grades) {
        this.sideEffects = sideEffects;
        this.symptoms = symptoms;
        this.grades = grades;
    }

    @GetMapping("/symptoms")
    @PreAuthorize("hasAnyRole('PATIENT', 'NURSE', 'PRESCRIBER', 'CLINICAL_LEAD')")
    List<SymptomView> symptoms(@RequestParam(defaultValue = ENGLISH) String language) {
        return symptoms.all().stream().map(one -> one.view(language)).toList();
    }

    @GetMapping("/grades")
    @PreAuthorize("hasAnyRole('PRESCRIBER', 'CLINICAL_LEAD')")
    GradeScale grades() {
        return grades.scale();
    }

    @PostMapping("/visits/{visitId}/reports")
    @PreAuthorize("hasAnyRole('PATIENT', 'NURSE')")
    ResponseEntity<FiledReport> fileReport(
            @PathVariable VisitId visitId, @Valid @RequestBody FileReport request, Locale locale) {
        var filed = sideEffects.file(visitId, request);
        var text = filed.callForHelp() ? symptoms.emergencyText(locale.getLanguage()) : null;
        return ResponseEntity.status(HttpStatus.CREATED).body(new FiledReport(filed.id(), text));
    }

    @GetMapping("/visits/{visitId}/reports")
    @PreAuthorize("hasAnyRole('PATIENT', 'NURSE')")
    List<OwnReport> ownReports(@PathVariable VisitId visitId, Locale locale) {
        return sideEffects.own(visitId, locale.getLanguage());
    }

    @PostMapping("/visits/{visitId}/none")
    @PreAuthorize("hasRole('NURSE')")
    ResponseEntity<VisitState> answerNoSideEffect(@PathVariable VisitId visitId) {
        var visit = sideEffects.answerNone(visitId);
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new VisitState(visit.id(), visit.status(), visit.version()));
    }
}
