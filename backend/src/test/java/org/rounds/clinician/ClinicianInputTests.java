package org.rounds.clinician;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rounds.api.Caller;
import org.rounds.demo.DemoTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an administrator sends wrongly comes back named field by field. */
@DemoTest
class ClinicianInputTests {

    @LocalServerPort int port;

    private Caller admin;
    private String nurse;

    @BeforeEach
    void anAdministratorLooksAtTheRegister() {
        admin = new Caller(port).signIn("ingrid.solberg@rounds.example", "rounds demo password");
        nurse = admin.get("/api/clinician/clinicians").json().path(0).path("id").asString();
    }

    @Test
    void everyWrongFieldOfALicenceIsNamed() {
        var reply =
                admin.post(
                        "/api/clinician/clinicians/" + nurse + "/licences",
                        Map.of(
                                "kind",
                                "RN",
                                "state",
                                "Arizona",
                                "multistate",
                                false,
                                "number",
                                " "));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().path("fields").findValuesAsString("field"))
                .containsExactlyInAnyOrder("state", "number", "expires");
    }

    @Test
    void aShiftThatEndsBeforeItBeginsIsRefusedAtItsEnd() {
        var reply =
                admin.post(
                        "/api/roster/shifts",
                        Map.of(
                                "clinicianId",
                                nurse,
                                "dates",
                                List.of("2027-02-01"),
                                "from",
                                "16:00",
                                "to",
                                "08:00"));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.problem()).isEqualTo("roster/shift-backwards");
        assertThat(reply.json().path("fields").findValuesAsString("field")).containsExactly("to");
    }

    @Test
    void aZipCodeHasFiveDigits() {
        var reply = new Caller(port).get("/api/region/area?zip=8500");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().path("fields").findValuesAsString("field")).containsExactly("zip");
    }

    @Test
    void outsideEveryServiceAreaTheAnswerIsPlain() {
        var reply = new Caller(port).get("/api/region/area?zip=10001");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("served").asBoolean()).isFalse();
    }
}
