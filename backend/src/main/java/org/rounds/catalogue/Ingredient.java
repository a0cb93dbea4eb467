package org.rounds.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** Reference data: rules refer to its code, so it comes with a migration and is never edited. */
@Entity
@Immutable
class Ingredient {

    @Id private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private IngredientKind kind;

    @SuppressWarnings("NullAway.Init")
    protected Ingredient() {} // for Hibernate

    String code() {
        return code;
    }

    IngredientView view() {
        return new IngredientView(code, name, kind);
    }
}
