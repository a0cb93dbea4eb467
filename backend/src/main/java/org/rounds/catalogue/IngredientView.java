package org.rounds.catalogue;

/** What a therapy may contain. Screening rules name ingredients by their code. */
public record IngredientView(String code, String name, IngredientKind kind) {}
