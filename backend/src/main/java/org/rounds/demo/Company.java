package org.rounds.demo;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.rounds.clinician.ClinicianId;
import org.rounds.identity.AccountView;
import org.rounds.identity.Role;
import org.rounds.region.RegionId;
import org.rounds.region.RegionView;

/** Who works here. */
record Company(
        List<RegionView> regions,
        List<AccountView> staff,
        Map<ClinicianId, AccountView> clinicians) {

    AccountView nurse(ClinicianId id) {
        return Objects.requireNonNull(clinicians.get(id));
    }

    /** One of those who have a role in a region. */
    AccountView any(Role role, RegionId region, RandomGenerator random) {
        var all =
                staff.stream()
                        .filter(one -> one.roles().contains(role))
                        .filter(one -> one.regions().contains(region.value()))
                        .toList();
        return all.get(random.nextInt(all.size()));
    }

    Map<String, RegionView> regionsByCode() {
        return regions.stream().collect(toMap(RegionView::code, identity()));
    }
}
