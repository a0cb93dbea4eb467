package org.rounds.catalogue;

/**
 * A therapy contains something else from now on, so that answers and clearances for it may no
 * longer cover it.
 */
public record TherapyIngredientsChanged(TherapyId therapy) {}
