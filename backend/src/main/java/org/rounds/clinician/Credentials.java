package org.rounds.clinician;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rounds.audit.AuditSubject;
import org.rounds.audit.AuditTrail;
import org.rounds.identity.AccountView;
import org.rounds.identity.CurrentUser;
import org.rounds.region.RegionMarks;
import org.rounds.region.RegionView;
import org.rounds.region.Regions;
import org.rounds.shared.GeoPoint;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators keep of a clinician besides licences, and the list of skills. */
@Service
@Transactional
public class Credentials {

    private static final double TYPED_ACCURACY_M = 50;

    private final ClinicianRepository clinicians;
    private final SkillRepository skills;
    private final RegisterCheckRepository checks;
    private final ClinicianHistory history;
    private final Regions regions;
    private final RegionMarks marks;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final Clock clock;

    Credentials(
            ClinicianRepository clinicians,
            SkillRepository skills,
            RegisterCheckRepository checks,
            ClinicianHistory history,
            Regions regions,
            RegionMarks marks,
            AuditTrail audit,
            CurrentUser user,
            Clock clock) {
        this.clinicians = clinicians;
        this.skills = skills;
        this.checks = checks;
        this.history = history;
        this.regions = regions;
        this.marks = marks;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    public List<SkillView> skills() {
        return skills.findAllByOrderByName().stream().map(Skill::view).toList();
    }

    /** The names of the skills that each of these clinicians has in date on a day. */
    public Map<ClinicianId, List<String>> skills(Collection<ClinicianId> ids, LocalDate on) {
        var names = skills.findAllByOrderByName().stream().collect(toMap(Skill::code, Skill::name));
        return clinicians.findByIdIn(Set.copyOf(ids)).stream()
                .collect(
                        toMap(
                                Clinician::id,
                                one ->
                                        one.posting().competencies().stream()
                                                .filter(proof -> !proof.validUntil().isBefore(on))
                                                .map(proof -> names.get(proof.skill()))
                                                .filter(Objects::nonNull)
                                                .distinct()
                                                .sorted()
                                                .toList()));
    }

    /** Refused with {@code clinician/skill-taken}. */
    public SkillView addSkill(AddSkill request) {
        if (skills.findById(request.code()).isPresent()) {
            throw ClinicianRule.skillTaken();
        }
        marks.renewAll();
        audit.changed("ADD_SKILL", new AuditSubject("skill", null, null, null));
        return skills.save(new Skill(request)).view();
    }

    /**
     * Records a look into the register of discipline; a block counts at once and until a later look
     * lifts it (source: domain.md 3, G2 [NURSYS]).
     */
    public void recordCheck(ClinicianId id, RecordRegisterCheck request) {
        var clinician = clinicians.lock(id);
        var today = LocalDate.ofInstant(clock.instant(), region(clinician).zone());
        var by = user.ifSignedIn().map(AccountView::id).orElse(null);
        checks.save(new RegisterCheck(id, request, by, today, clock.instant()));
        var what =
                "%s from %s for %s, register checked on %s"
                        .formatted(
                                request.blocked() ? "Blocked" : "Not blocked",
                                request.effectiveFrom(),
                                Optional.ofNullable(request.state()).orElse("every state"),
                                request.checkedOn());
        history.changed(id, request.blocked() ? "BLOCK_CLINICIAN" : "CLEAR_REGISTER", what);
    }

    /**
     * Moves the base and the area; refused with {@code clinician/place-missing}, {@code
     * unknown-place} and {@code outside-region}.
     */
    public void changePosting(ClinicianId id, ChangePosting request) {
        var clinician = clinicians.lock(id);
        var region = region(clinician);
        request.zips().stream()
                .filter(zip -> !region.zips().contains(zip))
                .findFirst()
                .ifPresent(
                        zip -> {
                            throw ClinicianRule.outsideRegion(zip);
                        });
        var base = request.namesAPlace() ? place(request, region) : clinician.posting().base();
        clinician.post(base, request.zips());
        clinicians.save(clinician);
        var area = request.zips().isEmpty() ? "the whole region" : request.zips().size() + " ZIPs";
        var what = request.namesAPlace() ? "New home base; area: %s" : "Area: %s";
        history.changed(id, "CHANGE_POSTING", what.formatted(area));
    }

    private GeoPoint place(ChangePosting request, RegionView region) {
        var latitude = request.latitude();
        var longitude = request.longitude();
        if (latitude != null && longitude != null) {
            return new GeoPoint(latitude, longitude, TYPED_ACCURACY_M);
        }
        var zip = request.zip();
        if (zip == null || latitude != null || longitude != null) {
            throw ClinicianRule.placeMissing();
        }
        return regions.locate(text(request.line1()), text(request.city()), region.state(), zip)
                .orElseThrow(ClinicianRule::unknownPlace);
    }

    private static String text(@Nullable String line) {
        return line == null ? "" : line.strip();
    }

    private RegionView region(Clinician clinician) {
        return regions.region(clinician.region());
    }
}
