package org.rounds.catalogue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.rounds.identity.AccountId;
import org.rounds.shared.Ids;

/** What a therapy was from one change to the next, and who made it so. Rows are only added. */
@Entity
@Immutable
class TherapyRevision {

    @Id private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "therapy_id"))
    private TherapyId therapy;

    private String name;
    private int minutes;
    private String ingredients;

    @Column(name = "mixed_on_site")
    private boolean mixedOnSite;

    private boolean active;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "changed_by"))
    private @Nullable AccountId changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected TherapyRevision() {} // for Hibernate

    TherapyRevision(TherapyAdmin now, AccountId changedBy, Instant changedAt) {
        this.id = Ids.next();
        this.therapy = now.id();
        this.name = now.name();
        this.minutes = now.minutes();
        this.ingredients = String.join(",", now.ingredients());
        this.mixedOnSite = now.mixedOnSite();
        this.active = now.active();
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    /** Nobody's: it came with the product. */
    Optional<AccountId> changedBy() {
        return Optional.ofNullable(changedBy);
    }

    RevisionView view(@Nullable String changedByName) {
        return new RevisionView(
                id,
                name,
                minutes,
                List.of(ingredients.split(",")),
                mixedOnSite,
                active,
                changedByName,
                changedAt);
    }
}
