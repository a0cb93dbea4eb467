package org.rounds.sideeffect;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rounds.sideeffect.ReportView.ReportRow;
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

/** The queue of those who look at reports. */
@RestController
@RequestMapping("/api/sideeffect/reports")
class ReportController {

    private final Reports reports;
    private final Reviews reviews;

    /**
     * @param grading absent if the clinician gives no grade
     */
    record ReviewReport(
            @NotBlank @Size(max = 4000) String text, @Nullable @Valid Grading grading) {}

    ReportController(Reports reports, Reviews reviews) {
        this.reports = reports;
        this.reviews = reviews;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('PRESCRIBER', 'CLINICAL_LEAD')")
    List<ReportRow> reports(@RequestParam(defaultValue = "false") boolean open) {
        return reports.queue(open);
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAnyRole('PRESCRIBER', 'CLINICAL_LEAD')")
    ReportView report(@PathVariable ReportId id) {
        return reports.report(id);
    }

    @PostMapping("/{id}/reviews")
    @PreAuthorize("hasAnyRole('PRESCRIBER', 'CLINICAL_LEAD')")
    ResponseEntity<ReportView> reviewReport(
            @PathVariable ReportId id, @Valid @RequestBody ReviewReport request) {
        reviews.review(id, request.text(), request.grading());
        return ResponseEntity.status(HttpStatus.CREATED).body(reports.report(id));
    }
}
