package org.rounds.charting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.rounds.charting.Bedside.RecordProduct;
import org.rounds.charting.Chart.IdentifierKind;
import org.rounds.charting.Readings.VitalsPhase;
import org.rounds.charting.VitalLimits.LimitView;
import org.rounds.visit.VisitId;
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
@RequestMapping("/api/charting")
class ChartController {

    private final Charts charts;
    private final Bedside bedside;
    private final VitalLimits limits;

    record RecordIdentity(
            @NotNull @Size(max = 5) Set<@NotNull IdentifierKind> identifiers, boolean matches) {}

    record RecordVitals(
            @NotNull VitalsPhase phase, @NotNull Instant takenAt, @NotNull Readings readings) {}

    ChartController(Charts charts, Bedside bedside, VitalLimits limits) {
        this.charts = charts;
        this.bedside = bedside;
        this.limits = limits;
    }

    @GetMapping("/visits/{visitId}")
    @PreAuthorize("hasAnyRole('NURSE', 'PRESCRIBER', 'CLINICAL_LEAD')")
    Chart chart(@PathVariable VisitId visitId) {
        return charts.chart(visitId);
    }

    @GetMapping("/limits")
    @PreAuthorize("hasAnyRole('NURSE', 'PRESCRIBER', 'CLINICAL_LEAD', 'ADMIN')")
    List<LimitView> limits() {
        return limits.limits();
    }

    @PostMapping("/visits/{visitId}/identity")
    @PreAuthorize("hasRole('NURSE')")
    ResponseEntity<Chart> recordIdentity(
            @PathVariable VisitId visitId, @Valid @RequestBody RecordIdentity request) {
        bedside.recordIdentity(visitId, request.identifiers(), request.matches());
        return created(visitId);
    }

    @PostMapping("/visits/{visitId}/vitals")
    @PreAuthorize("hasRole('NURSE')")
    ResponseEntity<Chart> recordVitals(
            @PathVariable VisitId visitId, @Valid @RequestBody RecordVitals request) {
        bedside.recordVitals(visitId, request.phase(), request.takenAt(), request.readings());
        return created(visitId);
    }

    @PostMapping("/visits/{visitId}/products")
    @PreAuthorize("hasRole('NURSE')")
    ResponseEntity<Chart> recordProduct(
            @PathVariable VisitId visitId, @Valid @RequestBody RecordProduct request) {
        bedside.recordProduct(visitId, request);
        return created(visitId);
    }

    @PostMapping("/visits/{visitId}/patient-limits")
    @PreAuthorize("hasRole('PRESCRIBER')")
    ResponseEntity<Chart> setPatientLimit(
            @PathVariable VisitId visitId, @Valid @RequestBody SetPatientLimit request) {
        charts.limit(visitId, request);
        return created(visitId);
    }

    private ResponseEntity<Chart> created(VisitId visit) {
        return ResponseEntity.status(HttpStatus.CREATED).body(charts.chart(visit));
    }
}
