package org.rounds.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rounds.CareSteps.MAGNESIUM_DRIP;
import static org.rounds.visit.VisitStep.GO_EN_ROUTE;
import static org.rounds.visit.VisitStep.RESUME;
import static org.rounds.visit.VisitStep.SCHEDULE;
import static org.rounds.visit.VisitStep.START;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rounds.CareSteps;
import org.rounds.HomeVisit;
import org.rounds.HomeVisit.Booked;
import org.rounds.NurseInTheHome;
import org.rounds.TestDatabase;
import org.rounds.identity.AccountView;
import org.rounds.visit.VisitId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Consent to treatment: domain.md 2.6, K01 and G7. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, HomeVisit.class, CareSteps.class, NurseInTheHome.class})
class ConsentTests {

    @Autowired HomeVisit home;
    @Autowired CareSteps care;
    @Autowired NurseInTheHome nurse;
    @Autowired JdbcTemplate database;

    @Test
    void noNurseSetsOutBeforeThePatientHasSigned() {
        var booked = home.soon(MAGNESIUM_DRIP);
        assertThat(home.obstacles(booked, GO_EN_ROUTE)).contains("G7");
        assertThat(home.obstacles(booked, SCHEDULE)).doesNotContain("G7");

        assertThat(care.sign(booked, "AGREE")).hasStatus(201);

        assertThat(home.obstacles(booked, GO_EN_ROUTE)).doesNotContain("G7");
    }

    @Test
    void aRefusalStopsPlanningAndStartingAndCanBeTakenBack() {
        var booked = home.soon(MAGNESIUM_DRIP);
        care.sign(booked, "AGREE");

        assertThat(care.sign(booked, "REFUSE")).hasStatus(201);

        assertThat(home.obstacles(booked, SCHEDULE)).contains("G7");
        assertThat(home.obstacles(booked, START)).contains("G7");
        care.sign(booked, "AGREE");
        assertThat(home.obstacles(booked, SCHEDULE)).doesNotContain("G7");
    }

    @Test
    void aSignatureUnderAnotherTextIsRefused() {
        var booked = home.soon(MAGNESIUM_DRIP);

        assertThat(sign(booked, Map.of("hash", "0".repeat(64))))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/consent/other-text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg onload=alert(1)>",
                "M 0 0 L 1 1\"/><script>",
                "javascript:alert(1)",
                "M 0 0",
                "url(#filter)",
                "                ",
                "MMMMMMMMMMMMMMMM",
                "M 100.0 100.0 Z"
            })
    void onlyWhatAPenCanDrawIsASignature(String drawing) {
        assertThat(sign(home.soon(MAGNESIUM_DRIP), Map.of("signatureSvg", drawing)))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.fields[0].field")
                .isEqualTo("signatureSvg");
    }

    @Test
    void aDotBeforeTheStrokesIsPartOfTheSignature() {
        assertThat(sign(home.soon(MAGNESIUM_DRIP), Map.of("signatureSvg", "M1 3M5 5L6 6L7 9")))
                .hasStatus(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "---", "\u00a0", "\u200b"})
    void aNameHasLetters(String name) {
        assertThat(fieldOf(sign(home.soon(MAGNESIUM_DRIP), Map.of("typedName", name))))
                .isEqualTo("typedName");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SCHEDULED", "EN_ROUTE"})
    void noNurseWitnessesASignatureBeforeTheyAreInTheHome(String status) {
        var booked = home.soon(MAGNESIUM_DRIP);
        database.update(
                "update visit set status = ?, nurse_id = ? where id = ?",
                status,
                HomeVisit.bytes(booked.nurseId().value()),
                HomeVisit.bytes(booked.visit().value()));

        var path = booked.path("/api/consent/visits/{visit}/signatures");
        assertThat(home.post(booked.nurse(), path, care.signature(booked)))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/consent/not-in-the-home");
        assertThat(home.obstacles(booked, GO_EN_ROUTE)).contains("G7");
    }

    @Test
    void whoCannotDrawSignsWithTheirName() {
        var booked = home.soon(MAGNESIUM_DRIP);
        assertThat(sign(booked, Map.of("signatureSvg", ""))).hasStatus(422);

        var signed = new HashMap<>(care.signature(booked));
        signed.remove("signatureSvg");
        assertThat(post(booked, signed)).hasStatus(422);
        signed.put("cannotDraw", true);
        assertThat(post(booked, signed)).hasStatus(201);
    }

    @Test
    void whatWasSignedCannotBeChangedInTheDatabase() {
        care.sign(home.soon(MAGNESIUM_DRIP), "AGREE");

        assertThatThrownBy(
                        () -> database.update("update consent_signature set decision = 'REFUSE'"))
                .rootCause()
                .hasMessageContaining("denied");
        assertThatThrownBy(() -> database.update("delete from consent_signature"))
                .rootCause()
                .hasMessageContaining("denied");
    }

    @Test
    void aBlankOrUnsignedFormIsRefusedFieldByField() {
        var booked = home.soon(MAGNESIUM_DRIP);

        assertThat(post(booked, Map.of()))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.fields[*].field")
                .asArray()
                .contains(
                        "textId",
                        "hash",
                        "decision",
                        "typedName",
                        "authority",
                        "questionsAnswered");
        assertThat(sign(booked, Map.of("typedName", "  "))).hasStatus(422);
        assertThat(fieldOf(sign(booked, Map.of("questionsAnswered", false))))
                .isEqualTo("questionsAnswered");
        assertThat(fieldOf(sign(booked, Map.of("authority", "DECIDES_FOR_PATIENT"))))
                .isEqualTo("authorityWords");
        assertThat(home.obstacles(booked, GO_EN_ROUTE)).contains("G7");
    }

    @Test
    void whoDecidesForThePatientSaysByWhatRight() {
        var booked = home.soon(MAGNESIUM_DRIP);

        assertThat(
                        sign(
                                booked,
                                Map.of(
                                        "authority",
                                        "DECIDES_FOR_PATIENT",
                                        "authorityWords",
                                        "Mother, legal guardian")))
                .hasStatus(201);

        assertThat(home.obstacles(booked, GO_EN_ROUTE)).doesNotContain("G7");
    }

    @Test
    void takingConsentBackHoldsTheVisitUpAtOnce() {
        var booked = home.soon(MAGNESIUM_DRIP);
        assertThat(withdraw(booked.patient(), booked.visit()))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/consent/nothing-to-take-back");
        care.sign(booked, "AGREE");

        assertThat(withdraw(booked.patient(), booked.visit()))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("TAKEN_BACK");

        for (var step : List.of(SCHEDULE, GO_EN_ROUTE, START, RESUME)) {
            assertThat(home.obstacles(booked, step)).contains("G7");
        }
        assertThat(withdraw(booked.patient(), booked.visit())).hasStatus(409);
    }

    @Test
    void theNurseWitnessesWhatIsSignedOrTakenBackOnTheTablet() {
        var met = nurse.arrive();
        var path = "/api/consent/visits/" + met.visit().value();

        assertThat(withdraw(met.nurse(), met.visit())).hasStatus(201);
        var text = home.body(home.get(met.nurse(), path + "/text?language=es"));
        assertThat(text.get("language")).isEqualTo("es");
        var words = new HashMap<>(care.signature(text));
        words.remove("signatureSvg");
        words.put("cannotDraw", true);
        assertThat(home.post(met.nurse(), path + "/signatures", words)).hasStatus(201);

        assertThat(
                        database.queryForList(
                                """
                                select decision, channel, witness = ? as witnessed
                                from consent_signature where visit_id = ? order by signed_at, id
                                """,
                                HomeVisit.bytes(met.nurse().id().value()),
                                HomeVisit.bytes(met.visit().value())))
                .extracting(row -> row.get("channel") + " " + row.get("witnessed"))
                .containsExactly("PATIENT_ACCOUNT null", "NURSE_TABLET 1", "NURSE_TABLET 1");
    }

    @Test
    void nothingIsSignedAfterTheTreatmentBegan() {
        var booked = home.soon(MAGNESIUM_DRIP);
        var words = care.signature(booked);
        database.update(
                "update visit set status = 'IN_PROGRESS' where id = ?",
                HomeVisit.bytes(booked.visit().value()));

        assertThat(post(booked, words)).hasStatus(409);
    }

    private MvcTestResult withdraw(AccountView by, VisitId visit) {
        return home.post(by, "/api/consent/visits/" + visit.value() + "/withdrawals", Map.of());
    }

    private Object fieldOf(MvcTestResult refused) {
        assertThat(refused).hasStatus(422);
        return ((Map<?, ?>) ((List<?>) home.body(refused).get("fields")).getFirst()).get("field");
    }

    private MvcTestResult sign(Booked booked, Map<String, Object> but) {
        var request = new HashMap<>(care.signature(booked));
        request.putAll(but);
        return post(booked, request);
    }

    private MvcTestResult post(Booked booked, Map<String, Object> body) {
        return home.post(
                booked.patient(), booked.path("/api/consent/visits/{visit}/signatures"), body);
    }
}
