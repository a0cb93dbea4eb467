package org.rounds.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rounds.identity.Role;
import org.rounds.region.ClinicianKind;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** Who takes part and where, read from {@code demo/cast.json}: invented people, real ZIP codes. */
record Cast(List<Area> regions, List<Staff> staff, Names patients) {

    record Area(
            String code,
            String name,
            String state,
            ZoneId zone,
            String phone,
            String areaCode,
            Set<String> zips,
            List<Place> places,
            List<String> streets) {}

    record Place(String zip, String city) {}

    /**
     * @param kind of a nurse or prescriber
     * @param cardExpiresInDays of a nurse whose life-support card does not last like the others'
     */
    record Staff(
            String name,
            String email,
            Role role,
            List<String> regions,
            @Nullable ClinicianKind kind,
            @Nullable List<Licence> licences,
            @Nullable Integer cardExpiresInDays) {}

    record Licence(String state, boolean multistate, int expiresInDays) {}

    record Names(int count, List<String> first, List<String> last) {}

    static Cast read(JsonMapper json) {
        try (var file = new ClassPathResource("demo/cast.json").getInputStream()) {
            return json.readValue(file, Cast.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
