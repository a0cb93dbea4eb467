package org.rounds.catalogue;

import java.time.Duration;
import java.util.List;

/**
 * A therapy as it is offered.
 *
 * @param minutes how long it takes, set by the operator, without the time before and after
 * @param mixedOnSite whether the nurse puts the additives into the bag, which some states limit; a
 *     region may do otherwise: {@link Catalogue#mixedOnSite}
 */
public record TherapyView(
        TherapyId id,
        String name,
        int minutes,
        List<IngredientView> ingredients,
        boolean mixedOnSite) {

    private static final Duration BEFORE = Duration.ofMinutes(30);
    private static final Duration AFTER = Duration.ofMinutes(30);

    /**
     * How long the nurse is in the home: 30 min before and after the therapy (G2, example policy).
     */
    public Duration stay() {
        return BEFORE.plusMinutes(minutes).plus(AFTER);
    }
}
