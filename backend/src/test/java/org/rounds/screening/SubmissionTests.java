package org.rounds.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rounds.CareSteps.MAGNESIUM_DRIP;
import static org.rounds.HomeVisit.bytes;
import static org.rounds.visit.VisitStep.GO_EN_ROUTE;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rounds.CareSteps;
import org.rounds.HomeVisit;
import org.rounds.HomeVisit.Booked;
import org.rounds.StoredText;
import org.rounds.TestDatabase;
import org.rounds.visit.Obstacle;
import org.rounds.visit.VisitReason;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** Sending answers: all or nothing, never lost, never readable in the database. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, HomeVisit.class, CareSteps.class})
class SubmissionTests {

    @Autowired HomeVisit home;
    @Autowired CareSteps care;
    @Autowired JdbcTemplate database;
    @Autowired ScreeningGate gate;
    @Autowired VisitRecords visits;

    @Test
    @DisplayName("Case 6: a required item left empty by a crafted request: 422 and nothing saved")
    void case06_aCraftedRequestWithAnEmptyItemSavesNothing() {
        var booked = home.soon(MAGNESIUM_DRIP);

        var refused = care.screen(booked, "FULL", Map.of("SCR-B03", ""));

        assertThat(refused)
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.fields[0].field")
                .isEqualTo("SCR-B03");
        assertThat(rows(booked)).isZero();
    }

    @Test
    @DisplayName(
            "Case 7: high blood pressure as reason and C13 skipped: 422 and nothing saved (R-03)")
    void case07_highBloodPressureAsReasonNeedsC13() {
        var booked = home.soon(MAGNESIUM_DRIP, VisitReason.HIGH_BLOOD_PRESSURE);

        assertThat(care.screen(booked, "FULL", Map.of("SCR-C13", "")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.fields[*].field")
                .asArray()
                .containsExactly("SCR-C13");
        assertThat(rows(booked)).isZero();
        assertThat(care.screen(booked, "FULL", Map.of())).hasStatus(201);
        assertThat(care.flags(booked)).contains("R-03 NEEDS_REVIEW");
    }

    @Test
    void aMilderAnswerLaterDoesNotDeleteTheEarlierFlag() {
        var booked = home.soon(MAGNESIUM_DRIP);
        care.screen(booked, "FULL", Map.of("SCR-B03", "DIALYSIS"));

        assertThat(care.screen(booked, "FULL", Map.of())).hasStatus(201);

        assertThat(care.flags(booked)).containsExactly("SCR-B03.1 STOP");
        assertThat((List<?>) care.review(booked).get("screenings")).hasSize(2);
    }

    @Test
    void theSameAnswerSentAgainHasToBeDecidedAgain() {
        var booked = home.soon(MAGNESIUM_DRIP);
        care.screen(booked, "FULL", Map.of("SCR-F03", "FEVER"));
        care.decide(booked, "SCR-F03.1", "ALLOW", "Called: 37.9, no infection", false);
        var first = care.flagId(booked, "SCR-F03.1");

        care.screen(booked, "RESCREEN", Map.of("SCR-F03", "FEVER"));

        assertThat(care.flagId(booked, "SCR-F03.1")).isNotEqualTo(first);
        assertThat(home.obstacles(booked, GO_EN_ROUTE)).contains("G6");
    }

    @Test
    void theReScreenOpensOnlyShortlyBeforeTheVisit() {
        var later = home.at(home.today().plusDays(9).atTime(10, 0), MAGNESIUM_DRIP);
        care.screen(later, "FULL", Map.of());

        assertThat(care.screen(later, "RESCREEN", Map.of()))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/screening/too-early");
        assertThat(home.obstacles(later, GO_EN_ROUTE)).contains("G6");
    }

    @Test
    void aReScreenAgesWhileAVisitIsLate() {
        var booked = home.soon(MAGNESIUM_DRIP);
        care.screen(booked, "FULL", Map.of());
        var visit = visits.view(booked.visit());

        assertThat(missing(visit, visit.window().end())).isEmpty();
        assertThat(missing(visit, visit.window().end().plus(Duration.ofHours(24)))).contains("G6");
    }

    @Test
    void aChangeOfHealthAsksForTheFullScreeningAgain() {
        var booked = home.soon(MAGNESIUM_DRIP);
        care.screen(booked, "FULL", Map.of());
        care.clear(booked, MAGNESIUM_DRIP, home.today().plusDays(1));

        care.screen(booked, "RESCREEN", Map.of("SCR-F01", "YES:A new tablet"));

        assertThat(home.obstacles(booked, GO_EN_ROUTE)).contains("G3", "G6");
        care.decide(booked, "SCR-F01.1", "ALLOW", "Talked it through", false);
        assertThat(home.obstacles(booked, GO_EN_ROUTE)).contains("G6");
        care.screen(booked, "FULL", Map.of());
        assertThat(home.obstacles(booked, GO_EN_ROUTE)).doesNotContain("G6");
    }

    @Test
    void aLaterNoSparesNobodyTheFullScreening() {
        var booked = home.soon(MAGNESIUM_DRIP);
        care.screen(booked, "FULL", Map.of());
        care.screen(booked, "RESCREEN", Map.of("SCR-F01", "YES:A new tablet"));
        care.decide(booked, "SCR-F01.1", "ALLOW", "Talked it through", false);

        care.screen(booked, "RESCREEN", Map.of());
        assertThat(home.obstacles(booked, GO_EN_ROUTE)).contains("G6");

        care.screen(booked, "FULL", Map.of());
        assertThat(home.obstacles(booked, GO_EN_ROUTE)).doesNotContain("G6");
    }

    @Test
    void everyDetailWrittenToItsLimitIsKept() {
        var booked = home.soon(MAGNESIUM_DRIP);
        var form = booked.path("/api/screening/visits/{visit}/form?kind=FULL");
        var longest = "药".repeat(1000);
        var details = new HashMap<String, String>();
        for (var item : (List<?>) home.body(home.get(booked.patient(), form)).get("items")) {
            var one = (Map<?, ?>) item;
            var when = (List<?>) one.get("detailWhen");
            if (!when.isEmpty() && !one.get("id").equals("SCR-A02")) {
                details.put(one.get("id").toString(), when.getFirst() + ":" + longest);
            }
        }

        assertThat(care.screen(booked, "FULL", details)).hasStatus(201);
        assertThat(details).hasSizeGreaterThan(20);
    }

    @Test
    void nothingIsAskedTwice() {
        var booked = home.soon(MAGNESIUM_DRIP);
        care.screen(booked, "FULL", Map.of("SCR-B06", "MILD:Strawberries"));

        var form =
                home.get(
                        booked.patient(),
                        booked.path("/api/screening/visits/{visit}/form?kind=FULL"));

        assertThat(form).bodyText().contains("Strawberries", "1990-05-01");
        assertThat(form)
                .bodyJson()
                .extractingPath("$.knownAnswers[?(@.item=='SCR-F02')]")
                .asArray()
                .isEmpty();
    }

    @Test
    void thePatientIsAskedInSpanish() {
        var booked = home.soon(MAGNESIUM_DRIP);

        assertThat(
                        home.get(
                                booked.patient(),
                                booked.path(
                                        "/api/screening/visits/{visit}/form?kind=FULL&language=es")))
                .bodyText()
                .contains("¿Cuál es su fecha de nacimiento?");
    }

    @Test
    void someoneElsesVisitAnswersLikeAMissingOne() {
        var mine = home.soon(MAGNESIUM_DRIP);
        var other = home.soon(MAGNESIUM_DRIP);

        assertThat(
                        home.get(
                                mine.patient(),
                                other.path("/api/screening/visits/{visit}/form?kind=FULL")))
                .hasStatus(404);
        assertThat(home.get(mine.prescriber(), other.path("/api/review/visits/{visit}")))
                .hasStatus(404);
    }

    @Test
    void answersCannotBeReadOrChangedInTheDatabase() {
        var booked = home.soon(MAGNESIUM_DRIP);
        care.screen(booked, "FULL", Map.of("SCR-B07", "YES:Canary yellow"));

        assertThat(StoredText.of(database, "screening"))
                .doesNotContain("Canary", "SCR-B10", "1990-");
        assertThat(StoredText.of(database, "screening_flag")).doesNotContain("Canary", "1990-");
        assertThatThrownBy(() -> database.update("update screening set answers = ''"))
                .rootCause()
                .hasMessageContaining("denied");
        assertThatThrownBy(() -> database.update("delete from screening_flag"))
                .rootCause()
                .hasMessageContaining("denied");
    }

    private int rows(Booked booked) {
        return database.queryForObject(
                "select count(*) from screening where visit_id = ?",
                Integer.class,
                bytes(booked.visit().value()));
    }

    private List<String> missing(VisitView visit, Instant at) {
        return gate
                .obstacles(List.of(visit), GO_EN_ROUTE, at)
                .getOrDefault(visit.id(), List.of())
                .stream()
                .map(Obstacle::rule)
                .toList();
    }
}
