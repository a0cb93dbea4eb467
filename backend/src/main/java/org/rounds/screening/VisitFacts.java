package org.rounds.screening;

import static org.rounds.catalogue.IngredientKind.ADDITIVE;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rounds.catalogue.IngredientView;
import org.rounds.catalogue.TherapyView;
import org.rounds.region.StatePolicyView;
import org.rounds.visit.VisitReason;
import org.rounds.visit.VisitView;

/**
 * What questions and rules look at besides the answers.
 *
 * @param date the visit's day at the address
 * @param maxAdditives most additives that may be mixed on site; absent without a limit
 * @param policyKnown whether rules are on record for the state of the address on that day
 */
public record VisitFacts(
        Set<String> ingredients,
        int additives,
        boolean mixedOnSite,
        Set<VisitReason> reasons,
        LocalDate date,
        boolean policyKnown,
        @Nullable Integer maxAdditives) {

    static VisitFacts of(
            VisitView visit,
            TherapyView therapy,
            boolean mixedOnSite,
            Optional<StatePolicyView> policy) {
        var ingredients = therapy.ingredients();
        return new VisitFacts(
                ingredients.stream().map(IngredientView::code).collect(Collectors.toSet()),
                (int) ingredients.stream().filter(one -> one.kind() == ADDITIVE).count(),
                mixedOnSite,
                visit.reasons(),
                visit.date(),
                policy.isPresent(),
                policy.map(StatePolicyView::maxAdditives).orElse(null));
    }

    boolean additivesAbovePolicy() {
        return maxAdditives != null && additives > maxAdditives;
    }
}
