package org.rounds.clinician;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.rounds.identity.AccountId;
import org.rounds.region.ClinicianKind;
import org.rounds.region.PrescriberKind;
import org.rounds.region.RegionId;
import org.rounds.region.StatePolicyView;

/** A nurse or prescriber and the licences that say where they may act. */
@Entity
class Clinician {

    @EmbeddedId private ClinicianId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    @Enumerated(EnumType.STRING)
    private ClinicianKind kind;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "region_id"))
    private RegionId region;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "licence", joinColumns = @JoinColumn(name = "clinician_id"))
    @BatchSize(size = 50)
    private Set<Licence> licences;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Clinician() {} // for Hibernate

    Clinician(AccountId account, ClinicianKind kind, RegionId region) {
        this.id = ClinicianId.next();
        this.account = account;
        this.kind = kind;
        this.region = region;
        this.licences = new HashSet<>();
    }

    /** Times are offered in shifts, and only nurses are assigned. */
    void requireNurse() {
        if (!kind.isNurse()) {
            throw ClinicianRule.notANurse();
        }
    }

    void add(Licence licence) {
        licences.add(licence);
    }

    /**
     * Why this clinician may not treat at an address in the policy's state on a day; empty if they
     * may.
     */
    Optional<String> refusal(StatePolicyView policy, LocalDate on) {
        var covering =
                licences.stream()
                        .filter(licence -> licence.covers(policy.state(), policy.compactMember()))
                        .toList();
        if (covering.isEmpty()) {
            return Optional.of("No licence for %s.".formatted(policy.state()));
        }
        var administering =
                covering.stream()
                        .filter(licence -> policy.mayAdminister().contains(licence.kind()))
                        .toList();
        if (administering.isEmpty()) {
            return Optional.of(
                    "The rules of %s do not let this kind of licence give infusions."
                            .formatted(policy.state()));
        }
        return administering.stream().anyMatch(licence -> licence.validOn(on))
                ? Optional.empty()
                : Optional.of(
                        "The licence for %s is not valid on %s.".formatted(policy.state(), on));
    }

    /**
     * The licence on which this clinician may clear patients in the policy's state on a day.
     * Compact licences never do.
     */
    Optional<Licence> licenceToClear(StatePolicyView policy, LocalDate on) {
        return licences.stream()
                .filter(licence -> licence.state().equals(policy.state()) && licence.validOn(on))
                .filter(
                        licence ->
                                policy.mayClear().stream()
                                        .map(PrescriberKind::name)
                                        .anyMatch(licence.kind().name()::equals))
                .max(Comparator.comparing(Licence::expires));
    }

    ClinicianId id() {
        return id;
    }

    AccountId account() {
        return account;
    }

    RegionId region() {
        return region;
    }

    ClinicianView view(String name) {
        var views =
                licences.stream()
                        .map(Licence::view)
                        .sorted(
                                Comparator.comparing(LicenceView::state)
                                        .thenComparing(LicenceView::expires))
                        .toList();
        return new ClinicianView(id, account, name, kind, region, views);
    }
}
