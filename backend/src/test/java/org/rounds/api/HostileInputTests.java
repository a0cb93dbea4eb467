package org.rounds.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rounds.CareSteps.MAGNESIUM_DRIP;
import static org.rounds.HomeVisit.bytes;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rounds.HomeVisit;
import org.rounds.HomeVisit.Booked;
import org.rounds.TestDatabase;
import org.rounds.identity.AccountView;
import org.rounds.identity.Role;
import org.rounds.region.RegionId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** What no form sends is refused as the sender's mistake, never with a failure of ours. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, HomeVisit.class})
class HostileInputTests {

    @Autowired HomeVisit home;
    @Autowired JdbcTemplate database;

    private Booked booked;
    private AccountView admin;

    @BeforeEach
    void aNurseIsOnTheWay() {
        booked = home.soon(MAGNESIUM_DRIP);
        admin = home.account("Ada Lowe", Role.ADMIN, new RegionId(UUID.randomUUID()));
        database.update(
                "update visit set status = 'EN_ROUTE', nurse_id = ? where id = ?",
                bytes(booked.nurseId().value()),
                bytes(booked.visit().value()));
    }

    @Test
    void aPlaceThatIsNoNumberIsNoPlace() {
        var nowhere = Map.of("latitude", "NaN", "longitude", -112.07, "accuracyM", 5);
        var arrival =
                Map.of("step", "ARRIVE", "deviceAt", "2026-11-22T00:00:00Z", "position", nowhere);

        assertThat(
                        home.post(
                                booked.nurse(),
                                booked.path("/api/visit/visits/{visit}/steps"),
                                arrival))
                .hasStatus(400);
    }

    @Test
    void anEmptyPlaceInAListIsRefused() {
        var nothing = new ArrayList<>(Collections.singletonList(null));
        var therapy =
                Map.of("name", "A", "minutes", 30, "ingredients", nothing, "mixedOnSite", true);
        var shift =
                Map.of(
                        "clinicianId",
                        booked.nurseId(),
                        "dates",
                        nothing,
                        "from",
                        "08:00",
                        "to",
                        "09:00");
        var region =
                Map.of(
                        "code", "ZZ9",
                        "name", "Nowhere",
                        "state", "AZ",
                        "zone", "America/Phoenix",
                        "zips", nothing,
                        "phone", "1");

        assertThat(home.post(admin, "/api/catalogue/admin/therapies", therapy)).hasStatus(400);
        assertThat(home.post(admin, "/api/roster/shifts", shift)).hasStatus(400);
        assertThat(home.post(admin, "/api/region/regions", region)).hasStatus(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-999999999-01-01", "0999-12-31", "3000-01-01"})
    void aDayThatNoCalendarKeepsIsRefused(String day) {
        var licences = "/api/clinician/clinicians/" + booked.nurseId().value() + "/licences";
        var licence =
                Map.of(
                        "kind",
                        "RN",
                        "state",
                        "AZ",
                        "multistate",
                        false,
                        "number",
                        "1",
                        "expires",
                        day);
        var report =
                Map.of(
                        "symptoms",
                        List.of(),
                        "text",
                        "Felt odd",
                        "onsetAt",
                        day + "T00:00:00Z",
                        "severity",
                        "MILD");
        var region = booked.dispatcher().regions().iterator().next();

        assertThat(home.post(admin, licences, licence)).hasStatus(400);
        assertThat(
                        home.post(
                                booked.patient(),
                                booked.path("/api/sideeffect/visits/{visit}/reports"),
                                report))
                .hasStatus(400);
        var board = "/api/dispatch/board?regionId=%s&date=%s".formatted(region, day);
        assertThat(home.get(booked.dispatcher(), board.replace("+", "%2B"))).hasStatus(400);
    }

    @Test
    void moreAttemptsThanAnyNurseMakesAreRefused() {
        var attempts = Collections.nCopies(7, "Rang the bell");

        assertThat(
                        home.post(
                                booked.nurse(),
                                booked.path("/api/scheduling/visits/{visit}/no-show"),
                                Map.of("attempts", attempts)))
                .hasStatus(422);
    }

    @Test
    void noPasswordOrAnswerCanBeGuessedFromAKeptRequest() throws Exception {
        home.post(
                booked.nurse(),
                booked.path("/api/scheduling/visits/{visit}/no-show"),
                Map.of("attempts", List.of("Rang", "Called")));

        var plain =
                MessageDigest.getInstance("SHA-256")
                        .digest(
                                (booked.path("/api/scheduling/visits/{visit}/no-show")
                                                + "\n{\"attempts\":[\"Rang\",\"Called\"]}")
                                        .getBytes(UTF_8));
        assertThat(database.queryForList("select fingerprint from idempotency_key", byte[].class))
                .isNotEmpty()
                .noneMatch(kept -> Arrays.equals(kept, plain));
    }
}
