package org.rounds.review;

import jakarta.validation.Valid;
import java.util.List;
import org.rounds.visit.VisitId;
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

@RestController
@RequestMapping("/api/review/visits")
class ReviewController {

    private final ReviewDesk desk;
    private final Handovers handovers;
    private final Calls calls;

    ReviewController(ReviewDesk desk, Handovers handovers, Calls calls) {
        this.desk = desk;
        this.handovers = handovers;
        this.calls = calls;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('PRESCRIBER','CLINICAL_LEAD')")
    List<ReviewRow> reviews(@RequestParam(defaultValue = "false") boolean done) {
        return desk.reviews(done);
    }

    @GetMapping("/{visitId}")
    @PreAuthorize("hasAnyRole('PRESCRIBER','CLINICAL_LEAD')")
    Review review(@PathVariable VisitId visitId) {
        return desk.review(visitId);
    }

    @GetMapping("/{visitId}/colleagues")
    @PreAuthorize("hasRole('PRESCRIBER')")
    List<Colleague> colleagues(@PathVariable VisitId visitId) {
        return handovers.colleagues(visitId);
    }

    @PostMapping("/{visitId}/handovers")
    @PreAuthorize("hasRole('PRESCRIBER')")
    ResponseEntity<Review> handOver(
            @PathVariable VisitId visitId, @Valid @RequestBody HandOverReview request) {
        handovers.handOver(visitId, request);
        return reviewed(visitId);
    }

    @PostMapping("/{visitId}/calls")
    @PreAuthorize("hasRole('PRESCRIBER')")
    ResponseEntity<Review> askCall(
            @PathVariable VisitId visitId, @Valid @RequestBody AskCall request) {
        calls.ask(visitId, request);
        return reviewed(visitId);
    }

    @PostMapping("/{visitId}/calls/{callId}/reports")
    @PreAuthorize("hasRole('PRESCRIBER')")
    ResponseEntity<Review> reportCall(
            @PathVariable VisitId visitId,
            @PathVariable CallId callId,
            @Valid @RequestBody ReportCall request) {
        calls.report(visitId, callId, request);
        return reviewed(visitId);
    }

    private ResponseEntity<Review> reviewed(VisitId visit) {
        return ResponseEntity.status(HttpStatus.CREATED).body(desk.review(visit));
    }
}
