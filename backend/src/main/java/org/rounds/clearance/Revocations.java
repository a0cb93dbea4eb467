package org.rounds.clearance;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.rounds.catalogue.Catalogue;
import org.rounds.catalogue.IngredientView;
import org.rounds.catalogue.TherapyCompositionChanged;
import org.rounds.clearance.Clearance.Revocation;
import org.rounds.screening.FlagsRaised;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitView;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends a clearance at once, in the same transaction, when what it rested on has changed (domain.md
 * 2.2).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Revocations {

    private final ClearanceRecords records;
    private final VisitRecords visits;
    private final Catalogue catalogue;
    private final Clock clock;

    Revocations(ClearanceRecords records, VisitRecords visits, Catalogue catalogue, Clock clock) {
        this.records = records;
        this.visits = visits;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @EventListener
    void on(FlagsRaised raised) {
        if (!records.flags(raised.visit()).letPass()) {
            records.latest(Set.of(raised.visit()))
                    .values()
                    .forEach(one -> one.revoke(Revocation.NEW_FLAG, clock.instant()));
        }
    }

    /** Case 4: what was cleared did not contain the new ingredient. */
    @EventListener
    void on(TherapyCompositionChanged changed) {
        var now =
                catalogue.therapy(changed.therapy()).ingredients().stream()
                        .map(IngredientView::code)
                        .collect(Collectors.toSet());
        var coming = visits.upcomingWith(changed.therapy()).stream().map(VisitView::id).toList();
        records.latest(coming).values().stream()
                .filter(clearance -> !clearance.covers(now))
                .forEach(one -> one.revoke(Revocation.INGREDIENT_ADDED, clock.instant()));
    }
}
