package org.rounds.clinician;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rounds.audit.AuditSubject;
import org.rounds.audit.AuditTrail;
import org.rounds.identity.AccountId;
import org.rounds.identity.Accounts;
import org.rounds.identity.Role;
import org.rounds.region.RegionId;
import org.rounds.region.Regions;
import org.rounds.region.StatePolicyView;
import org.rounds.shared.TimeWindow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of nurses and prescribers: who they are, and where and when they may act. */
@Service
@Transactional
public class Clinicians {

    private final ClinicianRepository clinicians;
    private final ShiftRepository shifts;
    private final Regions regions;
    private final RegionScope scope;
    private final Accounts accounts;
    private final AuditTrail audit;

    Clinicians(
            ClinicianRepository clinicians,
            ShiftRepository shifts,
            Regions regions,
            RegionScope scope,
            Accounts accounts,
            AuditTrail audit) {
        this.clinicians = clinicians;
        this.shifts = shifts;
        this.regions = regions;
        this.scope = scope;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** The clinician whom an account belongs to. */
    public Optional<ClinicianId> of(AccountId account) {
        return clinicians.findByAccount(account).map(Clinician::id);
    }

    public ClinicianView clinician(ClinicianId id) {
        return views(List.of(clinicians.get(id))).getFirst();
    }

    public Map<ClinicianId, ClinicianView> clinicians(Collection<ClinicianId> ids) {
        return views(clinicians.findByIdIn(Set.copyOf(ids))).stream()
                .collect(Collectors.toMap(ClinicianView::id, Function.identity()));
    }

    /** The nurses who work in a region, by name. */
    public List<ClinicianView> nursesIn(RegionId region) {
        return views(clinicians.findByRegionIn(Set.of(region))).stream()
                .filter(one -> one.kind().isNurse())
                .toList();
    }

    /** The shifts in a region that touch {@code window}, earliest first. */
    public List<OnShift> onShift(RegionId region, TimeWindow window) {
        return shifts.findInRegion(region, window.start(), window.end()).stream()
                .map(Shift::onShift)
                .toList();
    }

    /**
     * Why a clinician may not treat at an address in {@code state} on a day there; empty if they
     * may. Their account must be in use; a licence of that state or, in a compact state, a
     * multistate one must be valid on the day, and be of a kind that the state lets give infusions
     * (source: domain.md 3, G2 and G5).
     */
    public Optional<String> licenceRefusal(ClinicianId id, String state, LocalDate on) {
        clinicians.get(id);
        return Optional.ofNullable(licenceRefusals(Set.of(id), state, on).get(id));
    }

    /** {@link #licenceRefusal} of several at once; those who may treat are absent. */
    public Map<ClinicianId, String> licenceRefusals(
            Collection<ClinicianId> ids, String state, LocalDate on) {
        var policy = regions.policy(state, on);
        var found = clinicians.findByIdIn(Set.copyOf(ids));
        var active = accounts.active(found.stream().map(Clinician::account).toList());
        var refusals = new HashMap<ClinicianId, String>();
        for (var one : found) {
            var refusal =
                    active.contains(one.account())
                            ? refusal(one, policy, state, on)
                            : Optional.of("The account of this nurse is closed.");
            refusal.ifPresent(why -> refusals.put(one.id(), why));
        }
        return refusals;
    }

    /**
     * The licence on which the holder of an account may clear patients in {@code state} on a day
     * (domain.md 2.2).
     */
    public Optional<LicenceView> licenceToClear(AccountId account, String state, LocalDate on) {
        return regions.policy(state, on)
                .flatMap(
                        policy ->
                                clinicians
                                        .findByAccount(account)
                                        .flatMap(one -> one.licenceToClear(policy, on)))
                .map(Licence::view);
    }

    /** All licences of the holders of accounts; whoever is not in the register is absent. */
    public Map<AccountId, List<LicenceView>> licences(Collection<AccountId> accounts) {
        return views(clinicians.findByAccountIn(Set.copyOf(accounts))).stream()
                .collect(Collectors.toMap(ClinicianView::accountId, ClinicianView::licences));
    }

    /**
     * Enters a staff account into the register; refused with {@code clinician/already-registered}.
     */
    public ClinicianView add(AddClinician request) {
        if (!isStaff(request.accountId())) {
            throw ClinicianRule.unknownAccount();
        }
        if (clinicians.findByAccount(request.accountId()).isPresent()) {
            throw ClinicianRule.alreadyRegistered();
        }
        var region = regions.region(request.regionId()).id();
        return saved(new Clinician(request.accountId(), request.kind(), region), "ADD_CLINICIAN");
    }

    /**
     * Records a licence; a multistate one must be a nurse's, else {@code clinician/not-multistate}.
     */
    public ClinicianView addLicence(ClinicianId id, AddLicence request) {
        var clinician = clinicians.lock(id);
        clinician.add(Licence.of(request));
        return saved(clinician, "ADD_LICENCE");
    }

    List<ClinicianView> list(@Nullable RegionId region) {
        var visible = region == null ? scope.regions() : Set.of(scope.check(region));
        return views(clinicians.findByRegionIn(visible));
    }

    private boolean isStaff(AccountId id) {
        return accounts.account(id).filter(one -> !one.roles().contains(Role.PATIENT)).isPresent();
    }

    private static Optional<String> refusal(
            Clinician clinician, Optional<StatePolicyView> policy, String state, LocalDate on) {
        return policy.isEmpty()
                ? Optional.of("No rules are on record for %s on %s.".formatted(state, on))
                : clinician.refusal(policy.get(), on);
    }

    private ClinicianView saved(Clinician clinician, String action) {
        audit.changed(action, new AuditSubject("clinician", clinician.id().value(), null, null));
        return views(List.of(clinicians.save(clinician))).getFirst();
    }

    private List<ClinicianView> views(List<Clinician> found) {
        var names = accounts.names(found.stream().map(Clinician::account).toList());
        return found.stream()
                .map(one -> one.view(names.getOrDefault(one.account(), "")))
                .sorted(Comparator.comparing(ClinicianView::name))
                .toList();
    }
}
