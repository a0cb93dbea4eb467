package org.rounds.clinician;

import static java.util.Comparator.comparing;
import static java.util.function.BinaryOperator.maxBy;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.rounds.identity.AccountId;
import org.rounds.region.ClinicianKind;
import org.rounds.region.RegionId;
import org.rounds.region.StatePolicyView;
import org.rounds.shared.GeoPoint;
import org.rounds.shared.SealedText;

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
    @BatchSize(size = 200)
    private Set<Licence> licences;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "competency", joinColumns = @JoinColumn(name = "clinician_id"))
    @BatchSize(size = 200)
    private Set<Competency> competencies;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "clinician_zip", joinColumns = @JoinColumn(name = "clinician_id"))
    @Column(name = "zip")
    @BatchSize(size = 200)
    private Set<String> zips;

    @Convert(converter = SealedText.class)
    private @Nullable String base;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Clinician() {} // for Hibernate

    Clinician(AccountId account, ClinicianKind kind, RegionId region) {
        this.id = ClinicianId.next();
        this.account = account;
        this.kind = kind;
        this.region = region;
        this.licences = new HashSet<>();
        this.competencies = new HashSet<>();
        this.zips = new HashSet<>();
    }

    void add(Licence licence) {
        licences.add(licence);
    }

    void add(Competency competency) {
        competencies.add(competency);
    }

    /**
     * @param newZips nothing for the whole region
     */
    void post(@Nullable GeoPoint newBase, Set<String> newZips) {
        base = newBase == null ? null : newBase.text();
        zips.retainAll(newZips);
        zips.addAll(newZips);
    }

    /**
     * Why this clinician may not treat at an address in the policy's state on a day; empty if they
     * may.
     */
    Optional<String> refusal(StatePolicyView policy, LocalDate on, Discipline discipline) {
        var blocked = discipline.block(on).map(check -> "Blocked: %s.".formatted(check.found()));
        return blocked.or(() -> Licence.refusal(licences, policy, on, discipline));
    }

    /** What each visit needs and this clinician does not have on a day. */
    Stream<String> missing(Collection<Skill> needed, LocalDate on) {
        return needed.stream()
                .flatMap(skill -> Competency.refusal(competencies, skill, on).stream());
    }

    /**
     * The licence on which this clinician may clear patients in the policy's state on a day.
     * Compact licences never do.
     */
    Optional<Licence> licenceToClear(StatePolicyView policy, LocalDate on, Discipline discipline) {
        return licences.stream()
                .filter(licence -> licence.state().equals(policy.state()) && licence.validOn(on))
                .filter(licence -> !discipline.blocks(licence.state(), on))
                .filter(licence -> licence.mayClear(policy))
                .max(Comparator.comparing(Licence::expires));
    }

    /** Licences and competencies without those that were renewed. */
    List<Credential> credentials(Map<String, String> skillNames) {
        var ofLicences = licences.stream().map(Licence::credential);
        var ofSkills =
                competencies.stream()
                        .map(one -> one.credential(skillNames.getOrDefault(one.skill(), "")));
        return List.copyOf(
                Stream.concat(ofLicences, ofSkills)
                        .collect(
                                toMap(
                                        Credential::name,
                                        identity(),
                                        maxBy(comparing(Credential::until))))
                        .values());
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

    Posting posting() {
        var point = base == null ? null : GeoPoint.parse(base);
        var proofs =
                competencies.stream()
                        .map(Competency::view)
                        .sorted(
                                comparing(CompetencyView::skill)
                                        .thenComparing(CompetencyView::validUntil))
                        .toList();
        return new Posting(id, kind, point, Set.copyOf(zips), proofs);
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
