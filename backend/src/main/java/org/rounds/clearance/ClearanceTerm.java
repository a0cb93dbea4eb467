package org.rounds.clearance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.rounds.clinician.Clinicians;
import org.rounds.clinician.LicenceView;
import org.rounds.identity.CurrentUser;
import org.rounds.region.Regions;
import org.rounds.region.StatePolicyView;
import org.rounds.visit.VisitView;
import org.springframework.stereotype.Component;

/**
 * How long a clearance given today may last: by the policy of the state of the address, and never
 * longer than the licence on which it is given (domain.md 2.2).
 */
@Component
class ClearanceTerm {

    private final Regions regions;
    private final Clinicians clinicians;
    private final CurrentUser user;
    private final Clock clock;

    ClearanceTerm(Regions regions, Clinicians clinicians, CurrentUser user, Clock clock) {
        this.regions = regions;
        this.clinicians = clinicians;
        this.user = user;
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
        var byPolicy = today(visit).plusDays(days(visit));
        return licence(visit).map(LicenceView::expires).filter(byPolicy::isAfter).orElse(byPolicy);
    }

    /** The licence on which the caller may clear this visit today. */
    Optional<LicenceView> licence(VisitView visit) {
        return clinicians.licenceToClear(user.id(), visit.state(), today(visit));
    }
}
