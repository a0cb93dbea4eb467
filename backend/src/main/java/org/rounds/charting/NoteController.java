package org.rounds.charting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rounds.charting.Chart.NoteView;
import org.rounds.visit.VisitId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/charting/visits/{visitId}/note")
class NoteController {

    private final Notes notes;
    private final Charts charts;

    record SignNote(@NotBlank @Size(max = 200) String password) {

        @Override
        public String toString() {
            return "signature";
        }
    }

    record AddAddendum(
            @NotBlank @Size(max = 4000) String text,
            @Nullable @Size(max = 1000) String reason,
            @NotBlank @Size(max = 200) String password) {

        @Override
        public String toString() {
            return "addendum";
        }
    }

    NoteController(Notes notes, Charts charts) {
        this.notes = notes;
        this.charts = charts;
    }

    @PutMapping
    @PreAuthorize("hasRole('NURSE')")
    NoteView writeNote(@PathVariable VisitId visitId, @Valid @RequestBody WriteNote request) {
        notes.write(visitId, request);
        return note(visitId);
    }

    @PostMapping("/signature")
    @PreAuthorize("hasRole('NURSE')")
    ResponseEntity<NoteView> signNote(
            @PathVariable VisitId visitId, @Valid @RequestBody SignNote request) {
        notes.sign(visitId, request.password());
        return ResponseEntity.status(HttpStatus.CREATED).body(note(visitId));
    }

    @PostMapping("/addenda")
    @PreAuthorize("hasRole('NURSE')")
    ResponseEntity<NoteView> addAddendum(
            @PathVariable VisitId visitId, @Valid @RequestBody AddAddendum request) {
        notes.add(visitId, request.text(), request.reason(), request.password());
        return ResponseEntity.status(HttpStatus.CREATED).body(note(visitId));
    }

    private NoteView note(VisitId visit) {
        return charts.chart(visit).note();
    }
}
