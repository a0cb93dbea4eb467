package org.rounds.region;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rounds.identity.AccountId;

/**
 * One dated row of a state's policy. Rows are only added: what held on a past day can always be
 * read again.
 */
@Entity
class StatePolicy {

    @EmbeddedId private StatePolicyId id;
    private String state;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "max_additives")
    private @Nullable Integer maxAdditives;

    @Column(name = "clearance_days")
    private int clearanceDays;

    @Column(name = "rescreen_hours")
    private int rescreenHours;

    @Column(name = "observation_minutes")
    private int observationMinutes;

    @Column(name = "standing_orders")
    private boolean standingOrders;

    @Column(name = "may_clear")
    @Convert(converter = KindSets.OfPrescribers.class)
    private Set<PrescriberKind> mayClear;

    @Column(name = "may_administer")
    @Convert(converter = KindSets.OfClinicians.class)
    private Set<ClinicianKind> mayAdminister;

    @Column(name = "compact_member")
    private boolean compactMember;

    private String note;
    private String source;
    private boolean example;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "added_by"))
    private @Nullable AccountId addedBy;

    @Column(name = "added_at")
    private @Nullable Instant addedAt;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected StatePolicy() {} // for Hibernate

    StatePolicy(AddStatePolicy request, AccountId addedBy, LocalDate today, Instant now) {
        if (request.effectiveFrom().isBefore(today)) {
            throw RegionRule.notBackdated(today);
        }
        this.id = StatePolicyId.next();
        this.state = request.state();
        this.effectiveFrom = request.effectiveFrom();
        this.maxAdditives = request.maxAdditives();
        this.clearanceDays = request.clearanceDays();
        this.rescreenHours = request.rescreenHours();
        this.observationMinutes = request.observationMinutes();
        this.standingOrders = request.standingOrders();
        this.mayClear = request.mayClear();
        this.mayAdminister = request.mayAdminister();
        this.compactMember = request.compactMember();
        this.note = request.note().strip();
        this.source = request.source().strip();
        this.addedBy = addedBy;
        this.addedAt = now;
    }

    @Nullable AccountId addedBy() {
        return addedBy;
    }

    StatePolicyView view(@Nullable String addedByName) {
        return new StatePolicyView(
                id,
                state,
                effectiveFrom,
                maxAdditives,
                clearanceDays,
                rescreenHours,
                observationMinutes,
                standingOrders,
                mayClear,
                mayAdminister,
                compactMember,
                note,
                source,
                example,
                addedByName,
                addedAt);
    }
}
