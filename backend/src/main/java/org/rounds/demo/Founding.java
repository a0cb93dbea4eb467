package org.rounds.demo;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.rounds.identity.CurrentUser.actingAs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.rounds.clinician.AddClinician;
import org.rounds.clinician.AddCompetency;
import org.rounds.clinician.AddLicence;
import org.rounds.clinician.ChangePosting;
import org.rounds.clinician.ClinicianId;
import org.rounds.clinician.Clinicians;
import org.rounds.clinician.Credentials;
import org.rounds.identity.AccountView;
import org.rounds.identity.DemoAccounts;
import org.rounds.identity.Role;
import org.rounds.region.AddRegion;
import org.rounds.region.RegionView;
import org.rounds.region.Regions;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Founds the company, as its administrator would: regions, staff, licences, working times. */
@Component
@Profile("demo")
class Founding {

    private static final int USUAL_DAYS = 400;

    private final DemoAccounts accounts;
    private final Regions regions;
    private final Clinicians clinicians;
    private final Credentials credentials;
    private final WorkingTimes workingTimes;

    Founding(
            DemoAccounts accounts,
            Regions regions,
            Clinicians clinicians,
            Credentials credentials,
            WorkingTimes workingTimes) {
        this.accounts = accounts;
        this.regions = regions;
        this.clinicians = clinicians;
        this.credentials = credentials;
        this.workingTimes = workingTimes;
    }

    /**
     * @param present around which the shifts lie, whatever time of day it is
     */
    Company found(Cast cast, String password, Instant present) {
        var byRole = new ArrayList<>(cast.staff());
        byRole.sort((one, other) -> Boolean.compare(isAdmin(other), isAdmin(one)));
        var admin =
                accounts.add(List.of(person(byRole.removeFirst(), Map.of())), password).getFirst();
        return actingAs(
                admin,
                () -> {
                    var areas =
                            cast.regions().stream().map(Founding::area).map(regions::add).toList();
                    var byCode = areas.stream().collect(toMap(RegionView::code, area -> area));
                    var people = byRole.stream().map(one -> person(one, byCode)).toList();
                    var staff = accounts.add(people, password);
                    var known = register(byRole, staff, byCode, present);
                    var all = Stream.concat(Stream.of(admin), staff.stream()).toList();
                    return new Company(areas, all, known);
                });
    }

    private Map<ClinicianId, AccountView> register(
            List<Cast.Staff> cast,
            List<AccountView> staff,
            Map<String, RegionView> areas,
            Instant present) {
        var known = new HashMap<ClinicianId, AccountView>();
        for (int at = 0; at < cast.size(); at++) {
            var one = cast.get(at);
            if (one.kind() != null) {
                var area = area(areas, one.regions().getFirst());
                var id = register(one, staff.get(at), area, present);
                known.put(id, staff.get(at));
                if (one.role() == Role.NURSE) {
                    addCompetencies(id, one, LocalDate.ofInstant(present, area.zone()));
                    credentials.changePosting(id, home(area, at));
                    workingTimes.add(id, at, area, present);
                }
            }
        }
        return known;
    }

    private ClinicianId register(
            Cast.Staff one, AccountView account, RegionView area, Instant present) {
        var kind = Objects.requireNonNull(one.kind());
        var id = clinicians.add(new AddClinician(account.id(), kind, area.id())).id();
        var today = LocalDate.ofInstant(present, area.zone());
        for (var licence : Objects.requireNonNull(one.licences())) {
            var number =
                    "%s-%06d"
                            .formatted(
                                    kind, 100_000 + Math.floorMod(one.email().hashCode(), 899_999));
            clinicians.addLicence(
                    id,
                    new AddLicence(
                            kind,
                            licence.state(),
                            licence.multistate(),
                            number,
                            today.plusDays(licence.expiresInDays())));
        }
        return id;
    }

    private void addCompetencies(ClinicianId id, Cast.Staff one, LocalDate today) {
        for (var skill : credentials.skills()) {
            var days = skill.code().equals("LIFE_SUPPORT_CARD") ? one.cardExpiresInDays() : null;
            var until = today.plusDays(days == null ? USUAL_DAYS : days);
            clinicians.addCompetency(id, new AddCompetency(skill.code(), until));
        }
    }

    /** Nurses live all over their region. */
    private static ChangePosting home(RegionView area, int number) {
        var zip = area.zips().get(number * 2 % area.zips().size());
        return new ChangePosting(null, null, zip, null, null, Set.of());
    }

    private static DemoAccounts.Person person(Cast.Staff one, Map<String, RegionView> areas) {
        Set<UUID> own =
                one.regions().stream().map(code -> area(areas, code).id().value()).collect(toSet());
        return new DemoAccounts.Person(one.name(), one.email(), one.role(), own);
    }

    private static RegionView area(Map<String, RegionView> areas, String code) {
        return Objects.requireNonNull(areas.get(code));
    }

    private static AddRegion area(Cast.Area area) {
        return new AddRegion(
                area.code(), area.name(), area.state(), area.zone(), area.zips(), area.phone());
    }

    private static boolean isAdmin(Cast.Staff one) {
        return one.role() == Role.ADMIN;
    }
}
