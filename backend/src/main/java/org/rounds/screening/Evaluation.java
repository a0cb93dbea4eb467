package org.rounds.screening;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rounds.audit.AuditSubject;
import org.rounds.audit.AuditTrail;
import org.rounds.catalogue.Catalogue;
import org.rounds.catalogue.TherapyCompositionChanged;
import org.rounds.region.Regions;
import org.rounds.region.StatePolicyAdded;
import org.rounds.screening.Rules.Effect;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitView;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Applies the rules to what a visit's patient answered, whenever answers or the facts of the visit
 * change.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Evaluation {

    private final ScreeningRepository screenings;
    private final RatingRepository ratings;
    private final Editions editions;
    private final Catalogue catalogue;
    private final Regions regions;
    private final VisitRecords visits;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Evaluation(
            ScreeningRepository screenings,
            RatingRepository ratings,
            Editions editions,
            Catalogue catalogue,
            Regions regions,
            VisitRecords visits,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.screenings = screenings;
        this.ratings = ratings;
        this.editions = editions;
        this.catalogue = catalogue;
        this.regions = regions;
        this.visits = visits;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    VisitFacts facts(VisitView visit) {
        return VisitFacts.of(
                visit,
                catalogue.therapy(visit.therapy()),
                catalogue.mixedOnSite(visit.therapy(), visit.region(), visit.date()),
                regions.policy(visit.state(), visit.date()));
    }

    /**
     * Lets a new screening take its place among those of the visit, and says what whoever answered
     * is told.
     *
     * @param language of the emergency text
     */
    ScreeningReceived receive(VisitView visit, Screening sent, String language) {
        var earlier = screenings.of(Set.of(visit.id()));
        var screening = screenings.save(sent);
        earlier.forEach(screening::supersede);
        evaluate(visit, Stream.concat(earlier.stream(), Stream.of(screening)).toList());
        events.publishEvent(new ScreeningSubmitted(visit.id()));
        var edition = editions.of(screening.edition());
        boolean emergency =
                screening.rules().anyMatch(one -> edition.rules().brings(Effect.EMERGENCY, one));
        return new ScreeningReceived(
                screening.id(),
                emergency ? edition.questions().emergencyText().in(language) : null);
    }

    /**
     * Old screenings are tried again too: what no longer holds ends, what stands stays.
     *
     * @param all oldest first
     */
    void evaluate(VisitView visit, List<Screening> all) {
        var facts = facts(visit);
        boolean raised = false;
        for (int at = 0; at < all.size(); at++) {
            raised |= evaluate(all.get(at), facts, all.subList(0, at));
        }
        if (raised) {
            events.publishEvent(new FlagsRaised(visit.id()));
        }
    }

    /** An ingredient that comes in later meets the answers given before (case 4 of domain.md 9). */
    @EventListener
    void on(TherapyCompositionChanged changed) {
        evaluateAgain(visits.untreatedWith(changed.therapy()));
    }

    /** A limit that a state sets later meets the visits that are requested already. */
    @EventListener
    void on(StatePolicyAdded added) {
        evaluateAgain(visits.untreatedInState(added.state(), added.effectiveFrom()));
    }

    private void evaluateAgain(List<VisitView> untreated) {
        var byVisit =
                screenings.of(untreated.stream().map(VisitView::id).toList()).stream()
                        .collect(Collectors.groupingBy(Screening::visit));
        for (var visit : untreated) {
            var all = byVisit.getOrDefault(visit.id(), List.of());
            if (!all.isEmpty()) {
                audit.changed(
                        "REEVALUATE_SCREENING",
                        new AuditSubject(
                                "screening", null, visit.patient().value(), visit.id().value()));
                evaluate(visit, all);
            }
        }
    }

    private boolean evaluate(Screening screening, VisitFacts facts, List<Screening> before) {
        var now = clock.instant();
        var edition = editions.of(screening.edition());
        var rating = ratings.save(new Rating(screening, facts, now));
        return screening.take(rating.raised(edition, screening), edition, before, now);
    }
}
