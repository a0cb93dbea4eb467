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
import org.rounds.identity.AccountId;
import org.rounds.identity.Accounts;
import org.rounds.identity.Role;
import org.rounds.region.RegionId;
import org.rounds.region.Regions;
import org.rounds.region.StatePolicyView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of nurses and prescribers: who they are, and where and when they may act. */
@Service
@Transactional
public class Clinicians {

    private final ClinicianRepository clinicians;
    private final SkillRepository skills;
    private final RegisterCheckRepository checks;
    private final Regions regions;
    private final Accounts accounts;
    private final ClinicianHistory history;

    Clinicians(
            ClinicianRepository clinicians,
            SkillRepository skills,
            RegisterCheckRepository checks,
            Regions regions,
            Accounts accounts,
            ClinicianHistory history) {
        this.clinicians = clinicians;
        this.skills = skills;
        this.checks = checks;
        this.regions = regions;
        this.accounts = accounts;
        this.history = history;
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

    /**
     * Why a clinician may not treat at an address in {@code state} on a day there; empty if they
     * may. Their account must be in use; a licence of that state or, in a compact state, a
     * multistate one must be valid on the day, and be of a kind that the state lets give infusions;
     * no discipline block may hold that day, and each skill that every visit needs must be in date
     * (source: domain.md 3, G2 and G5).
     */
    public Optional<String> licenceRefusal(ClinicianId id, String state, LocalDate on) {
        clinicians.get(id);
        return Optional.ofNullable(licenceRefusals(Set.of(id), state, on).get(id));
    }

    /** {@link #licenceRefusal} of several at once; those who may treat are absent. */
    public Map<ClinicianId, String> licenceRefusals(
            Collection<ClinicianId> ids, String state, LocalDate on) {
        return licenceRefusals(ids, state, Set.of(on)).getOrDefault(on, Map.of());
    }

    /** The same for several days, which costs hardly more than for one. */
    public Map<LocalDate, Map<ClinicianId, String>> licenceRefusals(
            Collection<ClinicianId> ids, String state, Collection<LocalDate> days) {
        var found = clinicians.findByIdIn(Set.copyOf(ids));
        var active = accounts.active(found.stream().map(Clinician::account).toList());
        var needed = skills.findByEveryVisitTrueOrderByName();
        var discipline = checks.of(ids);
        var refusals = new HashMap<LocalDate, Map<ClinicianId, String>>();
        for (var on : days) {
            var policy = regions.policy(state, on);
            var refused = new HashMap<ClinicianId, String>();
            for (var one : found) {
                var refusal =
                        active.contains(one.account())
                                ? refusal(one, policy, discipline.apply(one.id()), state, on)
                                        .or(() -> one.missing(needed, on).findFirst())
                                : Optional.of("The account of this nurse is closed.");
                refusal.ifPresent(why -> refused.put(one.id(), why));
            }
            refusals.put(on, refused);
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
                                        .flatMap(one -> licenceToClear(one, policy, on)))
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
        var added = new Clinician(request.accountId(), request.kind(), region);
        return saved(added, "ADD_CLINICIAN", "Entered into the register");
    }

    /**
     * Records a licence; a multistate one must be a nurse's, else {@code clinician/not-multistate}.
     */
    public ClinicianView addLicence(ClinicianId id, AddLicence request) {
        var clinician = clinicians.lock(id);
        var licence = Licence.of(request);
        clinician.add(licence);
        var what =
                "%s %s, until %s"
                        .formatted(
                                licence.credential().name(), licence.number(), licence.expires());
        return saved(clinician, "ADD_LICENCE", what);
    }

    /** Records a proof of a skill; refused with {@code clinician/unknown-skill}. */
    public ClinicianView addCompetency(ClinicianId id, AddCompetency request) {
        var skill =
                skills.findById(request.skill()).orElseThrow(ClinicianRule::unknownSkill).name();
        var clinician = clinicians.lock(id);
        clinician.add(Competency.of(request));
        var what = "%s, until %s".formatted(skill, request.validUntil());
        return saved(clinician, "ADD_COMPETENCY", what);
    }

    private boolean isStaff(AccountId id) {
        return accounts.account(id).filter(one -> !one.roles().contains(Role.PATIENT)).isPresent();
    }

    private Optional<Licence> licenceToClear(
            Clinician clinician, StatePolicyView policy, LocalDate on) {
        var discipline = checks.of(Set.of(clinician.id())).apply(clinician.id());
        return clinician.licenceToClear(policy, on, discipline);
    }

    private static Optional<String> refusal(
            Clinician clinician,
            Optional<StatePolicyView> policy,
            Discipline discipline,
            String state,
            LocalDate on) {
        return policy.isEmpty()
                ? Optional.of("No rules are on record for %s on %s.".formatted(state, on))
                : clinician.refusal(policy.get(), on, discipline);
    }

    private ClinicianView saved(Clinician clinician, String action, String what) {
        var saved = clinicians.save(clinician);
        history.changed(saved.id(), action, what);
        return views(List.of(saved)).getFirst();
    }

    private List<ClinicianView> views(List<Clinician> found) {
        var names = accounts.names(found.stream().map(Clinician::account).toList());
        return found.stream()
                .map(one -> one.view(names.getOrDefault(one.account(), "")))
                .sorted(Comparator.comparing(ClinicianView::name))
                .toList();
    }
}
