package org.rounds.scheduling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rounds.clinician.ClinicianId;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitState;
import org.rounds.visit.VisitView;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/scheduling/visits/{id}")
class SchedulingController {

    /**
     * @param reason needed where something speaks against the nurse
     */
    record AssignNurse(
            @NotNull ClinicianId nurseId,
            long visitVersion,
            @Nullable @Size(max = 500) String reason) {}

    record Reasoned(@NotBlank(message = "Give a reason") @Size(max = 500) String reason) {}

    record NoShow(@NotNull @Size(max = 6) List<@NotBlank @Size(max = 300) String> attempts) {}

    private final Scheduling scheduling;
    private final Moves moves;
    private final Swaps swaps;
    private final NoShows noShows;

    SchedulingController(Scheduling scheduling, Moves moves, Swaps swaps, NoShows noShows) {
        this.scheduling = scheduling;
        this.moves = moves;
        this.swaps = swaps;
        this.noShows = noShows;
    }

    @PostMapping("/assignment")
    @PreAuthorize("hasRole('DISPATCHER')")
    ResponseEntity<VisitState> assignNurse(
            @PathVariable VisitId id, @Valid @RequestBody AssignNurse assignment) {
        return state(
                scheduling.assignNurse(
                        id, assignment.nurseId(), assignment.visitVersion(), assignment.reason()));
    }

    @PostMapping("/swap")
    @PreAuthorize("hasRole('DISPATCHER')")
    ResponseEntity<VisitState> swapNurses(
            @PathVariable VisitId id, @Valid @RequestBody SwapNurses swap) {
        return state(swaps.swapNurses(id, swap));
    }

    @PostMapping("/move")
    @PreAuthorize("hasRole('DISPATCHER')")
    ResponseEntity<VisitState> moveVisit(
            @PathVariable VisitId id, @Valid @RequestBody MoveVisit move) {
        return state(moves.moveVisit(id, move));
    }

    @PostMapping("/own-move")
    @PreAuthorize("hasRole('PATIENT')")
    ResponseEntity<VisitState> moveMyVisit(
            @PathVariable VisitId id, @Valid @RequestBody MoveToHold move) {
        return state(moves.moveToHold(id, move));
    }

    @PostMapping("/unassignment")
    @PreAuthorize("hasAnyRole('DISPATCHER', 'NURSE')")
    ResponseEntity<VisitState> unassignNurse(
            @PathVariable VisitId id, @Valid @RequestBody Reasoned reasoned) {
        return state(scheduling.unassignNurse(id, reasoned.reason()));
    }

    @PostMapping("/cancellation")
    @PreAuthorize("hasAnyRole('PATIENT', 'DISPATCHER')")
    ResponseEntity<VisitState> cancelVisit(
            @PathVariable VisitId id, @Valid @RequestBody Reasoned reasoned) {
        return state(scheduling.cancelVisit(id, reasoned.reason()));
    }

    @PostMapping("/no-show")
    @PreAuthorize("hasRole('NURSE')")
    ResponseEntity<VisitState> reportNoShow(
            @PathVariable VisitId id, @Valid @RequestBody NoShow report) {
        return state(noShows.report(id, report.attempts()));
    }

    @PostMapping("/no-show/confirmation")
    @PreAuthorize("hasRole('DISPATCHER')")
    ResponseEntity<VisitState> confirmNoShow(@PathVariable VisitId id) {
        return state(noShows.confirm(id));
    }

    private static ResponseEntity<VisitState> state(VisitView visit) {
        return ResponseEntity.ok(VisitState.of(visit));
    }
}
