package org.rounds.catalogue;

import java.time.LocalDate;
import org.rounds.shared.RuleBroken;
import org.springframework.http.HttpStatus;

/** What a caller of this module can break. */
final class CatalogueRule extends RuleBroken {

    private CatalogueRule(String rule, String detail) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "catalogue/" + rule, detail);
    }

    static RuleBroken unknownIngredient() {
        return new CatalogueRule("unknown-ingredient", "The list has no such ingredient.")
                .field("ingredients", "Choose ingredients from the list");
    }

    static RuleBroken nameTaken() {
        return new CatalogueRule("name-taken", "Another therapy has this name.")
                .field("name", "Another therapy has this name");
    }

    static RuleBroken notBackdated(LocalDate today) {
        var message =
                "A row takes effect on %s at the earliest; what held before stays on record"
                        .formatted(today);
        return new CatalogueRule("preparation-backdated", message + ".")
                .field("effectiveFrom", message);
    }
}
