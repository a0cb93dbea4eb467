package org.rounds.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Version;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** A therapy as the operator offers it. */
@Entity
class Therapy {

    @EmbeddedId private TherapyId id;
    private String name;
    private int minutes;

    @Column(name = "mixed_on_site")
    private boolean mixedOnSite;

    private boolean active;

    @ManyToMany(fetch = FetchType.EAGER)
    @JoinTable(
            name = "therapy_ingredient",
            joinColumns = @JoinColumn(name = "therapy_id"),
            inverseJoinColumns = @JoinColumn(name = "ingredient_code"))
    private Set<Ingredient> ingredients;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Therapy() {} // for Hibernate

    Therapy(String name, int minutes, Set<Ingredient> ingredients, boolean mixedOnSite) {
        this.id = TherapyId.next();
        this.name = name.strip();
        this.minutes = minutes;
        this.ingredients = new HashSet<>(ingredients);
        this.mixedOnSite = mixedOnSite;
        this.active = true;
    }

    /**
     * @return whether it now contains something else than before, or is mixed elsewhere
     */
    boolean change(ChangeTherapy request, Set<Ingredient> newIngredients) {
        if (version == null || version != request.version()) {
            throw new OptimisticLockingFailureException("therapy");
        }
        name = request.name().strip();
        minutes = request.minutes();
        boolean moved = mixedOnSite != request.mixedOnSite();
        mixedOnSite = request.mixedOnSite();
        active = request.active();
        boolean removed = ingredients.retainAll(newIngredients);
        boolean added = ingredients.addAll(newIngredients);
        return removed || added || moved;
    }

    TherapyId id() {
        return id;
    }

    TherapyView view() {
        return new TherapyView(id, name, minutes, sorted(), mixedOnSite);
    }

    TherapyAdmin adminView() {
        var codes = sorted().stream().map(IngredientView::code).toList();
        return new TherapyAdmin(
                id, name, minutes, codes, mixedOnSite, active, version == null ? 0 : version);
    }

    private List<IngredientView> sorted() {
        return ingredients.stream()
                .map(Ingredient::view)
                .sorted(
                        Comparator.comparing(IngredientView::kind)
                                .thenComparing(IngredientView::name))
                .toList();
    }
}
