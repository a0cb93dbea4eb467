package org.rounds.tablet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rounds.visit.VisitId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/tablet")
class TabletController {

    private final NurseDays days;
    private final NurseVisits visits;

    TabletController(NurseDays days, NurseVisits visits) {
        this.days = days;
        this.visits = visits;
    }

    @GetMapping("/day")
    @PreAuthorize("hasRole('NURSE')")
    NurseDay nurseDay(@RequestParam(required = false) @Nullable LocalDate date) {
        return days.day(date);
    }

    @GetMapping("/visits/{id}")
    @PreAuthorize("hasRole('NURSE')")
    NurseVisit nurseVisit(@PathVariable VisitId id) {
        return visits.visit(id);
    }
}
