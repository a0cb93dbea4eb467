package org.rounds.catalogue;

/** Whether an ingredient is the base of the bag or put into it. */
public enum IngredientKind {
    FLUID,
    ADDITIVE
}
