package org.rounds.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rounds.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@Import(TestDatabase.class)
@RecordApplicationEvents
class CatalogueTests {

    @Autowired Catalogue catalogue;
    @Autowired ApplicationEvents events;

    @Test
    void theMyersCocktailHasItsSixAdditivesAndFluids() {
        assertThat(offered("Myers cocktail").ingredients())
                .extracting(IngredientView::code)
                .containsExactlyInAnyOrder(
                        "FLUIDS",
                        "MAGNESIUM",
                        "VITAMIN_C",
                        "VITAMIN_B12",
                        "B_COMPLEX",
                        "ZINC",
                        "GLUTATHIONE");
    }

    @Test
    void theMagnesiumDripHasMagnesiumAndFluids() {
        assertThat(offered("Magnesium drip").ingredients())
                .extracting(IngredientView::code)
                .containsExactly("FLUIDS", "MAGNESIUM");
    }

    @Test
    void anotherIngredientIsAnnouncedAndAnotherLengthIsNot() {
        var added = catalogue.add(new AddTherapy("Fluids only", 45, List.of("FLUIDS"), false));

        var longer = catalogue.change(added.id(), change(added, 60, List.of("FLUIDS")));
        assertThat(events.stream(TherapyCompositionChanged.class)).isEmpty();

        catalogue.change(added.id(), change(longer, 60, List.of("FLUIDS", "MAGNESIUM")));
        assertThat(events.stream(TherapyCompositionChanged.class))
                .containsExactly(new TherapyCompositionChanged(added.id()));
    }

    @Test
    void anIngredientThatRulesDoNotKnowIsRefused() {
        assertThatExceptionOfType(CatalogueRule.class)
                .isThrownBy(
                        () -> catalogue.add(new AddTherapy("Other", 45, List.of("TAURINE"), true)))
                .extracting(CatalogueRule::rule)
                .isEqualTo("catalogue/unknown-ingredient");
    }

    private TherapyView offered(String name) {
        return catalogue.offered().stream()
                .filter(therapy -> therapy.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static ChangeTherapy change(TherapyAdmin from, int minutes, List<String> ingredients) {
        return new ChangeTherapy(from.name(), minutes, ingredients, false, true, from.version());
    }
}
