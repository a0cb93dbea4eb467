package org.rounds.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rounds.HomeVisit.PHOENIX;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.rounds.TestDatabase;
import org.rounds.identity.AccountId;
import org.rounds.identity.AccountView;
import org.rounds.identity.CurrentUser;
import org.rounds.identity.Role;
import org.rounds.region.AddRegion;
import org.rounds.region.RegionId;
import org.rounds.region.Regions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@Import(TestDatabase.class)
@RecordApplicationEvents
class CatalogueTests {

    private static final AccountView ADMIN =
            new AccountView(
                    new AccountId(UUID.randomUUID()),
                    "Ada Lowe",
                    "ada@rounds.example",
                    Set.of(Role.ADMIN),
                    Set.of());

    @Autowired Catalogue catalogue;
    @Autowired CatalogueHistory history;
    @Autowired Regions regions;
    @Autowired Clock clock;
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
        var added = add("Fluids only");

        var longer = change(added, 60, List.of("FLUIDS"));
        assertThat(events.stream(TherapyCompositionChanged.class)).isEmpty();

        change(longer, 60, List.of("FLUIDS", "MAGNESIUM"));
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

    @Test
    void whatATherapyWasAndWhoChangedItStaysOnRecord() {
        var added = add("Slow drip");
        change(added, 45, List.of("FLUIDS", "MAGNESIUM"));

        assertThat(history.history(added.id()).revisions())
                .extracting(RevisionView::ingredients)
                .containsExactly(List.of("FLUIDS", "MAGNESIUM"), List.of("FLUIDS"));
        assertThat(history.history(added.id()).revisions())
                .allSatisfy(one -> assertThat(one.changedAt()).isNotNull());
    }

    @Test
    void theHistoryOfAShippedTherapyBeginsWithNobodysRow() {
        var shipped = history.history(offered("Myers cocktail").id()).revisions().getLast();

        assertThat(shipped.changedBy()).isNull();
        assertThat(shipped.ingredients()).hasSize(7);
    }

    @Test
    void whereATherapyIsMixedIsARegionsOwnFromADayOn() {
        var therapy = add("Made up elsewhere").id();
        var region = region("MIX1", "85901");
        var other = region("MIX2", "85902");
        var from = today().plusDays(7);

        asAdmin(() -> history.prepare(therapy, mixedOnSite(region, from)));

        assertThat(catalogue.mixedOnSite(therapy, region, from.minusDays(1))).isFalse();
        assertThat(catalogue.mixedOnSite(therapy, region, from)).isTrue();
        assertThat(catalogue.mixedOnSite(therapy, other, from)).isFalse();
        assertThat(events.stream(TherapyCompositionChanged.class))
                .containsExactly(new TherapyCompositionChanged(therapy));
    }

    @Test
    void ofTwoRowsForOneDayTheLaterHolds() {
        var therapy = add("Changed twice").id();
        var region = region("MIX3", "85903");

        asAdmin(() -> history.prepare(therapy, mixedOnSite(region, today())));
        asAdmin(
                () ->
                        history.prepare(
                                therapy, new AddPreparation(region, today(), false, "Pharmacy")));

        assertThat(catalogue.mixedOnSite(therapy, region, today())).isFalse();
        assertThat(history.history(therapy).preparations())
                .extracting(PreparationView::mixedOnSite)
                .containsExactly(false, true);
    }

    @Test
    void whereItWasMixedOnADayThatIsOverCannotBeChanged() {
        var therapy = add("Not backwards").id();
        var region = region("MIX4", "85904");

        assertThatExceptionOfType(CatalogueRule.class)
                .isThrownBy(
                        () ->
                                asAdmin(
                                        () ->
                                                history.prepare(
                                                        therapy,
                                                        mixedOnSite(region, today().minusDays(1)))))
                .extracting(CatalogueRule::rule)
                .isEqualTo("catalogue/preparation-backdated");
    }

    private RegionId region(String code, String zip) {
        return asAdmin(
                () -> regions.add(new AddRegion(code, code, "AZ", PHOENIX, Set.of(zip), "1")).id());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PHOENIX);
    }

    private static AddPreparation mixedOnSite(RegionId region, LocalDate from) {
        return new AddPreparation(region, from, true, "");
    }

    private TherapyAdmin add(String name) {
        return asAdmin(() -> catalogue.add(new AddTherapy(name, 45, List.of("FLUIDS"), false)));
    }

    private TherapyAdmin change(TherapyAdmin from, int minutes, List<String> ingredients) {
        var request =
                new ChangeTherapy(from.name(), minutes, ingredients, false, true, from.version());
        return asAdmin(() -> catalogue.change(from.id(), request));
    }

    private static <T> T asAdmin(Supplier<T> act) {
        return CurrentUser.actingAs(ADMIN, act);
    }

    private TherapyView offered(String name) {
        return catalogue.offered().stream()
                .filter(therapy -> therapy.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
