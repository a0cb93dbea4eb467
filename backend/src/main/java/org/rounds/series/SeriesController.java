package org.rounds.series;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
@RequestMapping("/api/series")
class SeriesController {

    private final SeriesPlans plans;
    private final SeriesMoves moves;
    private final SeriesCancellations cancellations;
    private final SeriesRecords records;
    private final MySeriesRecords mine;

    SeriesController(
            SeriesPlans plans,
            SeriesMoves moves,
            SeriesCancellations cancellations,
            SeriesRecords records,
            MySeriesRecords mine) {
        this.plans = plans;
        this.moves = moves;
        this.cancellations = cancellations;
        this.records = records;
        this.mine = mine;
    }

    @GetMapping("/visits/{id}")
    @PreAuthorize("hasRole('DISPATCHER')")
    SeriesView visitSeries(@PathVariable VisitId id) {
        return records.forStaff(id);
    }

    @GetMapping("/mine/{id}")
    @PreAuthorize("hasRole('PATIENT')")
    MySeries mySeries(@PathVariable VisitId id) {
        return mine.of(id);
    }

    @GetMapping("/visits/{id}/plan")
    @PreAuthorize("hasRole('DISPATCHER')")
    List<PlannedDate> planSeries(
            @PathVariable VisitId id,
            @RequestParam int everyWeeks,
            @RequestParam(required = false) @Nullable Integer visits,
            @RequestParam(required = false) @Nullable LocalDate until) {
        return plans.plan(id, everyWeeks, visits, until);
    }

    @PostMapping("/visits/{id}")
    @PreAuthorize("hasRole('DISPATCHER')")
    ResponseEntity<SeriesView> makeSeries(
            @PathVariable VisitId id, @Valid @RequestBody MakeSeries request) {
        plans.make(id, request);
        return ResponseEntity.status(HttpStatus.CREATED).body(records.forStaff(id));
    }

    @GetMapping("/visits/{id}/move")
    @PreAuthorize("hasRole('DISPATCHER')")
    List<PlannedDate> planSeriesMove(
            @PathVariable VisitId id,
            @RequestParam Scope scope,
            @RequestParam LocalDate date,
            @RequestParam LocalTime time) {
        return moves.plan(id, scope, date.atTime(time));
    }

    @PostMapping("/visits/{id}/move")
    @PreAuthorize("hasRole('DISPATCHER')")
    ResponseEntity<SeriesView> moveSeries(
            @PathVariable VisitId id, @Valid @RequestBody MoveSeries request) {
        moves.move(id, request);
        return ResponseEntity.ok(records.forStaff(id));
    }

    @PostMapping("/visits/{id}/cancellation")
    @PreAuthorize("hasAnyRole('PATIENT', 'DISPATCHER')")
    ResponseEntity<CancelledVisits> cancelSeries(
            @PathVariable VisitId id, @Valid @RequestBody CancelSeries request) {
        return ResponseEntity.ok(cancellations.cancel(id, request));
    }
}
