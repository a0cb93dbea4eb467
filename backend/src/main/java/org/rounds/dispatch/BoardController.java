package org.rounds.dispatch;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rounds.region.RegionId;
import org.rounds.visit.VisitId;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
@RequestMapping("/api/dispatch")
class BoardController {

    private final DispatchBoard board;
    private final Timelines timelines;
    private final NurseCandidates candidates;
    private final BoardEvents events;

    BoardController(
            DispatchBoard board,
            Timelines timelines,
            NurseCandidates candidates,
            BoardEvents events) {
        this.board = board;
        this.timelines = timelines;
        this.candidates = candidates;
        this.events = events;
    }

    @GetMapping("/board")
    @PreAuthorize("hasRole('DISPATCHER')")
    DayBoard dayBoard(
            @RequestParam RegionId regionId,
            @RequestParam(required = false) @Nullable LocalDate date) {
        return board.day(regionId, date);
    }

    @GetMapping("/timeline")
    @PreAuthorize("hasRole('DISPATCHER')")
    Timeline timeline(
            @RequestParam RegionId regionId,
            @RequestParam LocalDate first,
            @RequestParam LocalDate last) {
        return timelines.of(regionId, first, last);
    }

    @GetMapping("/visits/{id}/nurses")
    @PreAuthorize("hasRole('DISPATCHER')")
    List<NurseCandidate> nurseCandidates(@PathVariable VisitId id) {
        return candidates.of(id);
    }

    @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @PreAuthorize("hasRole('DISPATCHER')")
    ResponseEntity<SseEmitter> boardEvents(
            @RequestParam RegionId regionId,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastSeen) {
        var region = board.own(regionId);
        return ResponseEntity.ok()
                .header("X-Accel-Buffering", "no") // a proxy must pass each event on at once
                .body(events.open(region.id(), lastSeen != null));
    }
}
