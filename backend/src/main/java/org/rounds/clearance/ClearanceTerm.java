package org.rounds.clearance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.rounds.clinician.Clinicians;
import org.rounds.clinician.LicenceView;
import org.rounds.consent.Consents;
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
    private final Consents consents;
    private final CurrentUser user;
    private final Clock clock;

    ClearanceTerm(
            Regions regions,
            Clinicians clinicians,
            Consents consents,
            CurrentUser user,
            Clock clock) {
        this.regions = regions;
        this.clinicians = clinicians;
        this.consents = consents;
        this.user = user;
        this.clock = clock;
    }

    LocalDate today(VisitView visit) {
        return LocalDate.ofInstant(clock.instant(), visit.zone());
    }

    /** No days where the state has no policy on record: nothing can be cleared there. */
    Term of(VisitView visit) {
        var today = today(visit);
        var policy = regions.policy(visit.state(), today);
        var days = policy.map(StatePolicyView::clearanceDays).orElse(0);
        var byPolicy = today.plusDays(days);
        var latest =
                licence(visit).map(LicenceView::expires).filter(byPolicy::isAfter).orElse(byPolicy);
        return new Term(
                today,
                days,
                latest,
                policy.map(StatePolicyView::standingOrders).orElse(false),
                consents.allowsVideoExam(visit.patient()));
    }

    /** The licence on which the caller may clear this visit today. */
    Optional<LicenceView> licence(VisitView visit) {
        return clinicians.licenceToClear(user.id(), visit.state(), today(visit));
    }
}
