package org.rounds.visit;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A patient's own visits. */
@RestController
@RequestMapping("/api/visit/mine")
@PreAuthorize("hasRole('PATIENT')")
class PatientVisitController {

    private final PatientVisits visits;

    PatientVisitController(PatientVisits visits) {
        this.visits = visits;
    }

    @GetMapping
    List<MyVisit> myVisits() {
        return visits.all();
    }

    @GetMapping("/{id}")
    MyVisit myVisit(@PathVariable VisitId id) {
        return visits.one(id);
    }
}
