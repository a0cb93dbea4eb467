package org.rounds.visit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rounds.patient.AddressView;
import org.rounds.shared.GeoPoint;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A visit's steps on the way to the door, what stands in its way, and its history. */
@RestController
@RequestMapping("/api/visit/visits/{id}")
class VisitController {

    private static final String READERS =
            "hasAnyRole('NURSE', 'PRESCRIBER', 'DISPATCHER', 'CLINICAL_LEAD')";

    private final StaffVisits visits;

    VisitController(StaffVisits visits) {
        this.visits = visits;
    }

    enum NurseStep {
        GO_EN_ROUTE,
        ARRIVE,
        DECLARE_EMERGENCY
    }

    /**
     * @param position where the device is; taken at {@code ARRIVE} only, absent when it may not be
     *     told
     */
    record TakeStep(
            @NotNull NurseStep step,
            @NotNull Instant deviceAt,
            @Nullable GeoPoint position,
            @Nullable @Size(max = 500) String reason) {}

    record ExplainEvv(
            @NotNull EvvException exception,
            @NotNull EvvReason reason,
            @Nullable @Size(max = 500) String text) {}

    @PostMapping("/steps")
    @PreAuthorize("hasRole('NURSE')")
    ResponseEntity<VisitState> takeStep(
            @PathVariable VisitId id, @Valid @RequestBody TakeStep request) {
        var state =
                switch (request.step()) {
                    case GO_EN_ROUTE ->
                            visits.take(
                                    id, VisitStep.GO_EN_ROUTE, StepFacts.at(request.deviceAt()));
                    case ARRIVE ->
                            visits.take(
                                    id,
                                    VisitStep.ARRIVE,
                                    new StepFacts(
                                            request.deviceAt(),
                                            request.reason(),
                                            request.position()));
                    case DECLARE_EMERGENCY -> visits.declareEmergency(id);
                };
        return ResponseEntity.ok(state);
    }

    @PutMapping("/point")
    @PreAuthorize("hasRole('NURSE')")
    AddressView setVisitPoint(@PathVariable VisitId id, @RequestBody GeoPoint point) {
        return visits.setPoint(id, point);
    }

    /** Dispatchers read theirs on the board, without what was measured in the home. */
    @GetMapping("/obstacles")
    @PreAuthorize("hasAnyRole('NURSE', 'PRESCRIBER', 'CLINICAL_LEAD')")
    List<Obstacle> visitObstacles(@PathVariable VisitId id) {
        return visits.obstacles(id);
    }

    @GetMapping("/history")
    @PreAuthorize(READERS)
    List<HistoryEntry> visitHistory(@PathVariable VisitId id) {
        return visits.history(id);
    }

    @PostMapping("/evv-explanations")
    @PreAuthorize("hasAnyRole('DISPATCHER', 'CLINICAL_LEAD')")
    ResponseEntity<VisitState> explainEvv(
            @PathVariable VisitId id, @Valid @RequestBody ExplainEvv request) {
        return ResponseEntity.ok(
                visits.explain(id, request.exception(), request.reason(), request.text()));
    }
}
