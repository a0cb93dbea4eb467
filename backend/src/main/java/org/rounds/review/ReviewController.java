package org.rounds.review;

import java.util.List;
import org.rounds.visit.VisitId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/review/visits")
class ReviewController {

    private final ReviewDesk desk;

    ReviewController(ReviewDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('PRESCRIBER','CLINICAL_LEAD')")
    List<ReviewRow> reviews(@RequestParam(defaultValue = "false") boolean done) {
        return desk.reviews(done);
    }

    @GetMapping("/{visitId}")
    @PreAuthorize("hasAnyRole('PRESCRIBER','CLINICAL_LEAD')")
    Review review(@PathVariable VisitId visitId) {
        return desk.review(visitId);
    }
}
