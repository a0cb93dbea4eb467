package org.rounds.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rounds.audit.AuditSubject;
import org.rounds.audit.AuditTrail;
import org.rounds.region.RegionId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The therapies on offer and their ingredients. */
@Service
@Transactional
public class Catalogue {

    private final TherapyRepository therapies;
    private final IngredientRepository ingredients;
    private final CatalogueHistory history;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;

    Catalogue(
            TherapyRepository therapies,
            IngredientRepository ingredients,
            CatalogueHistory history,
            ApplicationEventPublisher events,
            AuditTrail audit) {
        this.therapies = therapies;
        this.ingredients = ingredients;
        this.history = history;
        this.events = events;
        this.audit = audit;
    }

    /** A therapy, also one that is no longer on offer: earlier visits keep theirs. */
    public TherapyView therapy(TherapyId id) {
        return therapies.get(id).view();
    }

    public Map<TherapyId, TherapyView> therapies(Collection<TherapyId> ids) {
        return therapies.findByIdIn(Set.copyOf(ids)).stream()
                .collect(Collectors.toMap(Therapy::id, Therapy::view));
    }

    /**
     * Whether nurses in a region put the additives into the bag themselves on a day: by the
     * region's latest row that has taken effect by then, else as the therapy says for everywhere.
     */
    public boolean mixedOnSite(TherapyId id, RegionId region, LocalDate on) {
        return history.mixedOnSite(id, region, on).orElseGet(() -> therapy(id).mixedOnSite());
    }

    /** What can be booked now. */
    public List<TherapyView> offered() {
        return therapies.findByActiveTrueOrderByName().stream().map(Therapy::view).toList();
    }

    /** A therapy while it can be booked. */
    public Optional<TherapyView> offered(TherapyId id) {
        return therapies.findByIdAndActiveTrue(id).map(Therapy::view);
    }

    public List<IngredientView> ingredients() {
        return ingredients.findAllByOrderByName().stream().map(Ingredient::view).toList();
    }

    List<TherapyAdmin> forAdmin() {
        return therapies.findAllByOrderByName().stream().map(Therapy::adminView).toList();
    }

    TherapyAdmin add(AddTherapy request) {
        var therapy =
                new Therapy(
                        request.name(),
                        request.minutes(),
                        known(request.ingredients()),
                        request.mixedOnSite());
        refuseTakenName(request.name(), therapy.id());
        return saved(therapy, "ADD_THERAPY");
    }

    TherapyAdmin change(TherapyId id, ChangeTherapy request) {
        var therapy = therapies.get(id);
        refuseTakenName(request.name(), id);
        if (therapy.change(request, known(request.ingredients()))) {
            events.publishEvent(new TherapyCompositionChanged(id));
        }
        return saved(therapy, "CHANGE_THERAPY");
    }

    private void refuseTakenName(String name, TherapyId except) {
        if (therapies.existsByNameAndIdNot(name.strip(), except)) {
            throw CatalogueRule.nameTaken();
        }
    }

    private TherapyAdmin saved(Therapy therapy, String action) {
        audit.changed(action, new AuditSubject("therapy", therapy.id().value(), null, null));
        var saved = therapies.saveAndFlush(therapy).adminView();
        history.keep(saved);
        return saved;
    }

    private Set<Ingredient> known(Collection<String> codes) {
        var found = ingredients.findByCodeIn(Set.copyOf(codes));
        if (found.size() != Set.copyOf(codes).size()) {
            throw CatalogueRule.unknownIngredient();
        }
        return found;
    }
}
