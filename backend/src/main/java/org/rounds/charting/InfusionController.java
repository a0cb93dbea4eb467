package org.rounds.charting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rounds.charting.Chart.StopReason;
import org.rounds.charting.Infusions.StopInfusion;
import org.rounds.shared.GeoPoint;
import org.rounds.visit.VisitId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/charting/visits/{visitId}")
class InfusionController {

    private final Infusions infusions;
    private final Charts charts;

    record StartInfusion(@NotNull Instant deviceAt) {}

    record PauseInfusion(@NotNull Instant deviceAt, @NotBlank @Size(max = 1000) String reason) {}

    record ResumeInfusion(@NotNull Instant deviceAt) {}

    record NotStarted(
            @NotNull Instant deviceAt,
            @NotNull StopReason reason,
            @Nullable @Size(max = 2000) String reasonText) {}

    record Depart(
            @NotNull Instant deviceAt,
            @Nullable GeoPoint position,
            @Nullable @Size(max = 1000) String observationReason) {}

    InfusionController(Infusions infusions, Charts charts) {
        this.infusions = infusions;
        this.charts = charts;
    }

    @PostMapping("/start")
    @PreAuthorize("hasRole('NURSE')")
    ResponseEntity<Chart> startInfusion(
            @PathVariable VisitId visitId, @Valid @RequestBody StartInfusion request) {
        infusions.start(visitId, request.deviceAt());
        return created(visitId);
    }

    @PostMapping("/pause")
    @PreAuthorize("hasRole('NURSE')")
    ResponseEntity<Chart> pauseInfusion(
            @PathVariable VisitId visitId, @Valid @RequestBody PauseInfusion request) {
        infusions.pause(visitId, request.deviceAt(), request.reason());
        return created(visitId);
    }

    @PostMapping("/resume")
    @PreAuthorize("hasRole('NURSE')")
    ResponseEntity<Chart> resumeInfusion(
            @PathVariable VisitId visitId, @Valid @RequestBody ResumeInfusion request) {
        infusions.resume(visitId, request.deviceAt());
        return created(visitId);
    }

    @PostMapping("/stop")
    @PreAuthorize("hasRole('NURSE')")
    ResponseEntity<Chart> stopInfusion(
            @PathVariable VisitId visitId, @Valid @RequestBody StopInfusion request) {
        infusions.stop(visitId, request);
        return created(visitId);
    }

    @PostMapping("/not-started")
    @PreAuthorize("hasRole('NURSE')")
    ResponseEntity<Chart> recordNotStarted(
            @PathVariable VisitId visitId, @Valid @RequestBody NotStarted request) {
        infusions.notStarted(visitId, request.deviceAt(), request.reason(), request.reasonText());
        return created(visitId);
    }

    @PostMapping("/departure")
    @PreAuthorize("hasRole('NURSE')")
    ResponseEntity<Chart> depart(
            @PathVariable VisitId visitId, @Valid @RequestBody Depart request) {
        infusions.depart(
                visitId, request.deviceAt(), request.position(), request.observationReason());
        return created(visitId);
    }

    private ResponseEntity<Chart> created(VisitId visit) {
        return ResponseEntity.status(HttpStatus.CREATED).body(charts.chart(visit));
    }
}
