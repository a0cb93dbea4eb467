package org.rounds.screening;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.rounds.visit.VisitId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/screening/visits/{visitId}")
class ScreeningController {

    private final PatientScreening screening;
    private final DoorScreening door;

    ScreeningController(PatientScreening screening, DoorScreening door) {
        this.screening = screening;
        this.door = door;
    }

    @GetMapping("/form")
    @PreAuthorize("hasRole('PATIENT')")
    FormView screeningForm(
            @PathVariable VisitId visitId,
            @RequestParam ScreeningKind kind,
            @RequestParam(required = false) @Nullable String language) {
        return screening.form(visitId, kind, language);
    }

    @PutMapping("/draft")
    @PreAuthorize("hasRole('PATIENT')")
    void keepScreeningDraft(
            @PathVariable VisitId visitId, @Valid @RequestBody SubmitScreening soFar) {
        screening.keepDraft(visitId, soFar);
    }

    @PostMapping("/screenings")
    @PreAuthorize("hasRole('PATIENT')")
    ResponseEntity<ScreeningReceived> submitScreening(
            @PathVariable VisitId visitId, @Valid @RequestBody SubmitScreening request) {
        return ResponseEntity.status(HttpStatus.CREATED).body(screening.submit(visitId, request));
    }

    @GetMapping("/door-check")
    @PreAuthorize("hasRole('NURSE')")
    DoorCheckView doorCheck(@PathVariable VisitId visitId) {
        return door.form(visitId);
    }

    @PostMapping("/door-checks")
    @PreAuthorize("hasRole('NURSE')")
    ResponseEntity<ScreeningReceived> recordDoorCheck(
            @PathVariable VisitId visitId, @Valid @RequestBody RecordDoorCheck request) {
        return ResponseEntity.status(HttpStatus.CREATED).body(door.record(visitId, request));
    }
}
