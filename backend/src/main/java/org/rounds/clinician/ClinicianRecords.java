package org.rounds.clinician;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rounds.audit.AuditSubject;
import org.rounds.audit.AuditTrail;
import org.rounds.identity.Accounts;
import org.rounds.identity.CurrentUser;
import org.rounds.identity.Role;
import org.rounds.region.RegionId;
import org.rounds.region.Regions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register as colleagues read it: whoever needs a look stands first. */
@Service
@Transactional
class ClinicianRecords {

    private final ClinicianRepository clinicians;
    private final SkillRepository skills;
    private final RegisterCheckRepository checks;
    private final ClinicianHistory history;
    private final Regions regions;
    private final RegionScope scope;
    private final Accounts accounts;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    ClinicianRecords(
            ClinicianRepository clinicians,
            SkillRepository skills,
            RegisterCheckRepository checks,
            ClinicianHistory history,
            Regions regions,
            RegionScope scope,
            Accounts accounts,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.clinicians = clinicians;
        this.skills = skills;
        this.checks = checks;
        this.history = history;
        this.regions = regions;
        this.scope = scope;
        this.accounts = accounts;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    List<ClinicianRow> list(@Nullable RegionId region) {
        var visible = region == null ? scope.regions() : Set.of(scope.check(region));
        return rows(clinicians.findByRegionIn(visible));
    }

    ClinicianRecord record(ClinicianId id) {
        var clinician = clinicians.get(id);
        scope.check(clinician.region());
        audit.read(new AuditSubject("clinician", id.value(), null, null));
        var posting = clinician.posting();
        boolean answersForThem = user.has(Role.ADMIN) || user.has(Role.CLINICAL_LEAD);
        return new ClinicianRecord(
                rows(List.of(clinician)).getFirst(),
                posting.competencies(),
                checks(id, answersForThem),
                posting.base() != null,
                answersForThem ? posting.base() : null,
                posting.zips().stream().sorted().toList(),
                history.of(id));
    }

    private List<RegisterCheckView> checks(ClinicianId id, boolean withReason) {
        var found = checks.findOf(Set.of(id));
        var by = found.stream().map(RegisterCheck::recordedBy).filter(Objects::nonNull);
        var names = accounts.names(by.collect(toSet()));
        return found.reversed().stream()
                .map(
                        one -> {
                            var account = one.recordedBy();
                            return one.view(
                                    account == null ? null : names.get(account), withReason);
                        })
                .toList();
    }

    private List<ClinicianRow> rows(Collection<Clinician> found) {
        var names = accounts.names(found.stream().map(Clinician::account).toList());
        var skillNames =
                skills.findAllByOrderByName().stream().collect(toMap(Skill::code, Skill::name));
        var needed = skills.findByEveryVisitTrueOrderByName();
        var discipline = checks.of(found.stream().map(Clinician::id).toList());
        return found.stream()
                .map(
                        one ->
                                row(
                                        one,
                                        one.view(names.getOrDefault(one.account(), "")),
                                        discipline.apply(one.id()),
                                        needed,
                                        skillNames))
                .sorted(
                        Comparator.comparingInt(ClinicianRow::urgency)
                                .thenComparing(ClinicianRow::name))
                .toList();
    }

    private ClinicianRow row(
            Clinician clinician,
            ClinicianView view,
            Discipline discipline,
            List<Skill> needed,
            Map<String, String> skillNames) {
        var zone = regions.region(view.regionId()).zone();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var states = view.licences().stream().map(LicenceView::state);
        return new ClinicianRow(
                view.id(),
                view.accountId(),
                view.name(),
                view.kind(),
                view.regionId(),
                view.licences(),
                discipline.block(today).isPresent(),
                states.filter(state -> discipline.blocks(state, today)).collect(toSet()),
                view.kind().isNurse() ? clinician.missing(needed, today).toList() : List.of(),
                clinician.credentials(skillNames).stream()
                        .flatMap(one -> one.expiry(today).stream())
                        .sorted(Comparator.comparing(ExpiryView::until))
                        .toList());
    }
}
