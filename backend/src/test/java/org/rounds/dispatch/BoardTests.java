package org.rounds.dispatch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rounds.CareSteps.MAGNESIUM_DRIP;
import static org.rounds.HomeVisit.as;
import static org.rounds.HomeVisit.signedIn;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rounds.CareSteps;
import org.rounds.HomeVisit;
import org.rounds.HomeVisit.Booked;
import org.rounds.TestDatabase;
import org.rounds.clinician.ClinicianId;
import org.rounds.visit.StepFacts;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitStep;
import org.rounds.visit.VisitView;
import org.rounds.visit.Visits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a dispatcher sees of a visit, and how an open board learns that it changed. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, HomeVisit.class, CareSteps.class})
class BoardTests {

    @Autowired HomeVisit home;
    @Autowired CareSteps care;
    @Autowired Visits visits;
    @Autowired VisitRecords records;
    @Autowired MockMvcTester http;

    private Booked booked;

    @BeforeEach
    void aVisitIsRequested() {
        booked = home.soon(MAGNESIUM_DRIP);
    }

    @Test
    void aRequestedVisitIsNotReadyForWantOfANurseAndOfWhatTheNurseNeeds() {
        shows("status", "REQUESTED");
        shows("ready", false);
        showsGates("G1", "G2", "G3", "G4", "G6", "G7");

        care.screen(booked, "FULL", Map.of());

        showsGates("G2", "G3", "G4", "G7");
    }

    @Test
    void aPlannedVisitTellsWhatKeepsTheNurseFromSettingOut() {
        care.screen(booked, "FULL", Map.of());
        assign();
        shows("ready", false);
        shows("released", false);
        showsGates("G3", "G4", "G7");

        care.clear(booked, MAGNESIUM_DRIP, home.today().plusDays(30));
        care.order(booked, home.today());
        care.sign(booked, "AGREE");

        shows("ready", true);
        shows("released", true);
        showsGates();
    }

    @Test
    void theNurseStandsInTheRowForAsLongAsTheVisitIsTheirs() {
        care.screen(booked, "FULL", Map.of());

        assign();
        shows("status", "SCHEDULED");
        shows("nurse.name", booked.nurse().name());

        unassign();
        shows("status", "REQUESTED");
        assertThat(board()).bodyJson().doesNotHavePath("$.visits[0].nurse");
    }

    @Test
    void aRowHoldsWhereWhenAndWhoButNothingOfTheScreening() {
        care.screen(booked, "FULL", Map.of("SCR-B07", "YES:Canary yellow"));
        assign();

        assertThat(board())
                .bodyJson()
                .extractingPath("$.visits[0]")
                .asMap()
                .containsOnlyKeys(
                        "id",
                        "version",
                        "status",
                        "released",
                        "window",
                        "plannedStart",
                        "plannedEnd",
                        "patientName",
                        "phone",
                        "addressId",
                        "addressLine",
                        "zip",
                        "therapyId",
                        "therapyName",
                        "nurse",
                        "ready",
                        "obstacles",
                        "emergency",
                        "noShowReported",
                        "evvExceptions",
                        "pointExact");
        showsGates("G3", "G4", "G6", "G7"); // G6: a flag was raised, but not which
        assertThat(board()).bodyText().doesNotContain("Canary", "SCR-", "NEEDS_REVIEW", "allerg");
    }

    @Test
    void anOpenBoardHearsWhichVisitChangedAndNoMore() {
        care.screen(booked, "FULL", Map.of());
        var board = open();

        assign();

        hears(board, "data:{\"type\":\"visit\",\"id\":\"%s\"}".formatted(booked.visit().value()));
    }

    @Test
    void anOpenBoardHearsOfADecisionThatMakesAVisitReady() {
        care.screen(booked, "FULL", Map.of());
        assign();
        var board = open();

        care.clear(booked, MAGNESIUM_DRIP, home.today().plusDays(30));

        hears(board, "data:{\"type\":\"visit\",\"id\":\"%s\"}".formatted(booked.visit().value()));
    }

    /** How a time is found and freed is the business of scheduling. */
    private VisitView assign() {
        return plan(booked.nurseId(), VisitStep.SCHEDULE);
    }

    private VisitView unassign() {
        return plan(null, VisitStep.UNSCHEDULE);
    }

    private VisitView plan(@Nullable ClinicianId nurse, VisitStep step) {
        return as(
                booked.dispatcher(),
                () -> {
                    visits.assign(booked.visit(), nurse);
                    return visits.step(booked.visit(), step, StepFacts.because("Test"));
                });
    }

    private MvcTestResult board() {
        var visit = records.view(booked.visit());
        var query = "?regionId=%s&date=%s".formatted(visit.region().value(), visit.date());
        return home.get(booked.dispatcher(), "/api/dispatch/board" + query);
    }

    private void shows(String fact, Object value) {
        assertThat(board()).bodyJson().extractingPath("$.visits[0]." + fact).isEqualTo(value);
    }

    private void showsGates(String... rules) {
        assertThat(board())
                .bodyJson()
                .extractingPath("$.visits[0].obstacles[*].rule")
                .asArray()
                .containsExactlyInAnyOrder((Object[]) rules);
    }

    private MockHttpServletResponse open() {
        var region = records.view(booked.visit()).region();
        return http.get()
                .uri("/api/dispatch/events?regionId={region}", region.value())
                .with(signedIn(booked.dispatcher()))
                .asyncExchange()
                .getResponse();
    }

    private static void hears(MockHttpServletResponse board, String line) {
        await().untilAsserted(
                        () -> assertThat(board.getContentAsString(UTF_8).lines()).contains(line));
    }
}
