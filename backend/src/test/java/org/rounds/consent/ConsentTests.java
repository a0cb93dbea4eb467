package org.rounds.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rounds.CareSteps.MAGNESIUM_DRIP;
import static org.rounds.visit.VisitStep.GO_EN_ROUTE;
import static org.rounds.visit.VisitStep.SCHEDULE;
import static org.rounds.visit.VisitStep.START;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rounds.CareSteps;
import org.rounds.HomeVisit;
import org.rounds.HomeVisit.Booked;
import org.rounds.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Consent to treatment: domain.md 2.6, K01 and G7. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, HomeVisit.class, CareSteps.class})
class ConsentTests {

    @Autowired HomeVisit home;
    @Autowired CareSteps care;
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
                "url(#filter)"
            })
    void onlyWhatAPenCanDrawIsASignature(String drawing) {
        assertThat(sign(home.soon(MAGNESIUM_DRIP), Map.of("signatureSvg", drawing)))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.fields[0].field")
                .isEqualTo("signatureSvg");
    }

    @Test
    void whoCannotDrawSignsWithTheirName() {
        var booked = home.soon(MAGNESIUM_DRIP);
        assertThat(sign(booked, Map.of("signatureSvg", ""))).hasStatus(422);

        var signed = new HashMap<>(request(booked));
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

    private MvcTestResult sign(Booked booked, Map<String, Object> but) {
        var request = new HashMap<>(request(booked));
        request.putAll(but);
        return post(booked, request);
    }

    private Map<String, Object> request(Booked booked) {
        var text =
                home.body(
                        home.get(
                                booked.patient(), booked.path("/api/consent/visits/{visit}/text")));
        return Map.of(
                "textId",
                text.get("id"),
                "hash",
                text.get("hash"),
                "decision",
                "AGREE",
                "typedName",
                "Pia Quill",
                "signatureSvg",
                "M 10.0 12.5 L 20.1 14.0",
                "cannotDraw",
                false);
    }

    private MvcTestResult post(Booked booked, Map<String, Object> body) {
        return home.post(
                booked.patient(), booked.path("/api/consent/visits/{visit}/signatures"), body);
    }
}
