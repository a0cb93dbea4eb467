package org.rounds.clearance;

import jakarta.validation.Valid;
import java.util.Locale;
import org.rounds.screening.FlagId;
import org.rounds.visit.VisitId;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/clearance")
class ClearanceController {

    private final Decisions decisions;
    private final Orders orders;

    ClearanceController(Decisions decisions, Orders orders) {
        this.decisions = decisions;
        this.orders = orders;
    }

    @PostMapping("/visits/{visitId}/flags/{flagId}/decisions")
    @PreAuthorize("hasRole('PRESCRIBER')")
    ResponseEntity<Void> decideFlag(
            @PathVariable VisitId visitId,
            @PathVariable FlagId flagId,
            @Valid @RequestBody DecideFlag request) {
        decisions.decideFlag(visitId, flagId, request);
        return recorded();
    }

    @PostMapping("/visits/{visitId}/decisions")
    @PreAuthorize("hasRole('PRESCRIBER')")
    ResponseEntity<Void> decideClearance(
            @PathVariable VisitId visitId, @Valid @RequestBody DecideClearance request) {
        decisions.decideClearance(visitId, request);
        return recorded();
    }

    @PostMapping("/visits/{visitId}/orders")
    @PreAuthorize("hasRole('PRESCRIBER')")
    ResponseEntity<Void> recordOrder(
            @PathVariable VisitId visitId, @Valid @RequestBody RecordOrder request) {
        decisions.recordOrder(visitId, request);
        return recorded();
    }

    /** Always a file to save, never a page: what a document holds does not run here. */
    @GetMapping("/visits/{visitId}/orders/{orderId}/document")
    @PreAuthorize("hasAnyRole('PRESCRIBER','NURSE')")
    ResponseEntity<byte[]> orderDocument(
            @PathVariable VisitId visitId, @PathVariable OrderId orderId) {
        var file = orders.document(visitId, orderId);
        var name = "order." + file.type().name().toLowerCase(Locale.ROOT);
        return ResponseEntity.ok()
                .contentType(file.type().mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .cacheControl(CacheControl.noStore())
                .body(file.content());
    }

    private static ResponseEntity<Void> recorded() {
        return ResponseEntity.status(HttpStatus.CREATED).build();
    }
}
