package org.rounds.catalogue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.rounds.identity.AccountId;
import org.rounds.region.RegionId;
import org.rounds.shared.Ids;

/**
 * Where the bags of a therapy are made up in one region from a day on: in the home, or ready-made
 * by a pharmacy. Rows are only added, so what held on a past day can be read again.
 */
@Entity
@Table(name = "therapy_preparation")
@Immutable
class Preparation {

    @Id private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "therapy_id"))
    private TherapyId therapy;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "region_id"))
    private RegionId region;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "mixed_on_site")
    private boolean mixedOnSite;

    private String note;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "added_by"))
    private AccountId addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Preparation() {} // for Hibernate

    /**
     * @param today in the region; refused with {@code catalogue/preparation-backdated} before it
     */
    Preparation(
            TherapyId therapy,
            AddPreparation request,
            LocalDate today,
            AccountId addedBy,
            Instant now) {
        if (request.effectiveFrom().isBefore(today)) {
            throw CatalogueRule.notBackdated(today);
        }
        this.id = Ids.next();
        this.therapy = therapy;
        this.region = request.regionId();
        this.effectiveFrom = request.effectiveFrom();
        this.mixedOnSite = request.mixedOnSite();
        this.note = request.note().strip();
        this.addedBy = addedBy;
        this.addedAt = now;
    }

    boolean mixedOnSite() {
        return mixedOnSite;
    }

    AccountId addedBy() {
        return addedBy;
    }

    PreparationView view(String addedByName) {
        return new PreparationView(
                id, region, effectiveFrom, mixedOnSite, note, addedByName, addedAt);
    }
}
