package org.rounds.catalogue;

import java.util.List;

/**
 * A therapy as it is offered.
 *
 * @param minutes how long it takes, set by the operator, without the time before and after
 * @param mixedOnSite whether the nurse puts the additives into the bag, which some states limit
 */
public record TherapyView(
        TherapyId id,
        String name,
        int minutes,
        List<IngredientView> ingredients,
        boolean mixedOnSite) {}
