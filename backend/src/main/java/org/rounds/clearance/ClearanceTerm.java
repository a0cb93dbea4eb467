package org.rounds.clearance;

import java.time.Clock;
import java.time.LocalDate;
import org.rounds.region.Regions;
import org.rounds.region.StatePolicyView;
import org.rounds.visit.VisitView;
import org.springframework.stereotype.Component;

/**
 * How long a clearance given today may last, by the policy of the state of the address (domain.md
 * 2.2).
 */
@Component
class ClearanceTerm {

    private final Regions regions;
    private final Clock clock;

    ClearanceTerm(Regions regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    LocalDate today(VisitView visit) {
        return LocalDate.ofInstant(clock.instant(), visit.zone());
    }

    /** None where the state has no policy on record: nothing can be cleared there. */
    int days(VisitView visit) {
        return regions.policy(visit.state(), today(visit))
                .map(StatePolicyView::clearanceDays)
                .orElse(0);
    }

    LocalDate latest(VisitView visit) {
        return today(visit).plusDays(days(visit));
    }
}
