package org.rounds.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.rounds.identity.AccountView;
import org.rounds.identity.DemoAccounts;
import org.rounds.identity.Role;
import org.rounds.region.Regions;
import org.rounds.scheduling.BookAddress;
import org.rounds.shared.GeoPoint;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Invents the patients: names, streets and numbers that exist nowhere, in ZIP codes that do. */
@Component
@Profile("demo")
class Neighbours {

    private static final List<String> NOTES =
            List.of(
                    "Ring the bell twice",
                    "Gate code at the keypad: 0000#",
                    "Second floor, no lift",
                    "Friendly dog, will be in the yard",
                    "Park in the visitor bay");

    private final DemoAccounts accounts;
    private final Regions regions;

    Neighbours(DemoAccounts accounts, Regions regions) {
        this.accounts = accounts;
        this.regions = regions;
    }

    List<DemoPatient> moveIn(
            Cast cast, Company company, String password, Instant present, RandomGenerator random) {
        var names = names(cast.patients());
        var people =
                names.stream()
                        .map(
                                name ->
                                        new DemoAccounts.Person(
                                                name, email(name), Role.PATIENT, Set.of()))
                        .toList();
        var opened = accounts.add(people, password);
        var today = LocalDate.ofInstant(present, ZoneOffset.UTC);
        var patients = new ArrayList<DemoPatient>();
        for (int at = 0; at < opened.size(); at++) {
            // three in five live where the larger team works
            var area = cast.regions().get(at % 5 < 3 ? 0 : 1);
            patients.add(patient(opened.get(at), area, company, today, random));
        }
        return patients;
    }

    private DemoPatient patient(
            AccountView account,
            Cast.Area area,
            Company company,
            LocalDate today,
            RandomGenerator random) {
        var place = one(area.places(), random);
        var line1 = "%d %s".formatted(100 + random.nextInt(9_800), one(area.streets(), random));
        var home =
                new BookAddress(
                        line1,
                        random.nextInt(4) == 0 ? "Apt " + (1 + random.nextInt(40)) : null,
                        place.city(),
                        area.state(),
                        place.zip(),
                        random.nextInt(3) == 0 ? one(NOTES, random) : null);
        var middle = regions.locate(line1, place.city(), area.state(), place.zip()).orElseThrow();
        return new DemoPatient(
                account,
                "+1 %s 555 01%02d".formatted(area.areaCode(), random.nextInt(100)),
                today.minusDays(365 * 21 + random.nextInt(365 * 42)),
                Objects.requireNonNull(company.regionsByCode().get(area.code())),
                home,
                near(middle, random));
    }

    /** Some door within about a kilometre. */
    private static GeoPoint near(GeoPoint middle, RandomGenerator random) {
        return new GeoPoint(
                middle.latitude() + random.nextDouble(-0.008, 0.008),
                middle.longitude() + random.nextDouble(-0.008, 0.008),
                10);
    }

    /** Steps through both lists at once, so that no name comes twice. */
    private static List<String> names(Cast.Names names) {
        var all = new ArrayList<String>();
        for (int at = 0; at < names.count(); at++) {
            int round = at / names.first().size();
            var last = names.last().get((at + round * 7) % names.last().size());
            all.add(names.first().get(at % names.first().size()) + " " + last);
        }
        return all;
    }

    private static String email(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@patients.example";
    }

    private static <T> T one(List<T> of, RandomGenerator random) {
        return of.get(random.nextInt(of.size()));
    }
}
