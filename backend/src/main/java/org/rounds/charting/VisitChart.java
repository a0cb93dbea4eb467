package org.rounds.charting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rounds.charting.Readings.VitalsPhase;
import org.rounds.identity.AccountId;
import org.rounds.visit.VisitId;

/** What the nurse recorded at the bedside of one visit. Its lists only grow. */
@Entity
class VisitChart {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "visit_id"))
    private VisitId visit;

    @ElementCollection
    @CollectionTable(name = "identity_check", joinColumns = @JoinColumn(name = "visit_id"))
    @OrderColumn(name = "seq")
    private List<IdentityCheck> identityChecks = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "vitals", joinColumns = @JoinColumn(name = "visit_id"))
    @OrderColumn(name = "seq")
    private List<Vitals> vitals = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "product", joinColumns = @JoinColumn(name = "visit_id"))
    @OrderColumn(name = "seq")
    private List<Product> products = new ArrayList<>();

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected VisitChart() {} // for Hibernate

    VisitChart(VisitId visit) {
        this.visit = visit;
    }

    void add(IdentityCheck check) {
        identityChecks.add(check);
    }

    void add(Product product) {
        products.add(product);
    }

    /**
     * @param infusion decides which phase the moment belongs to; absent before the start
     */
    void add(Vitals one, @Nullable Infusion infusion) {
        if (infusion == null) {
            one.requirePhase(VitalsPhase.PRE, "Before the start these are baseline readings");
        } else {
            infusion.checkPhase(one);
        }
        vitals.add(one);
    }

    /**
     * The last check decides: a slip or a wrong person at the door can be put right, the first
     * check stays.
     */
    boolean isIdentified() {
        return lastIdentity().filter(IdentityCheck::matches).isPresent();
    }

    Optional<IdentityCheck> lastIdentity() {
        return identityChecks.isEmpty() ? Optional.empty() : Optional.of(identityChecks.getLast());
    }

    Baseline baseline() {
        return new Baseline(vitals);
    }

    List<String> stopsAfterStart() {
        return vitals.stream()
                .filter(one -> one.phase() != VitalsPhase.PRE)
                .flatMap(one -> one.stops().stream())
                .distinct()
                .toList();
    }

    Set<AccountId> recordedBy() {
        var people = new HashSet<AccountId>();
        identityChecks.forEach(one -> people.add(one.by()));
        vitals.forEach(one -> people.add(one.by()));
        products.forEach(one -> people.add(one.by()));
        return people;
    }

    boolean has(VitalsPhase phase) {
        return vitals.stream().anyMatch(one -> one.phase() == phase);
    }

    List<Vitals> vitals() {
        return Collections.unmodifiableList(vitals);
    }

    List<Product> products() {
        return Collections.unmodifiableList(products);
    }
}
