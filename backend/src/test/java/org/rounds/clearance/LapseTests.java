package org.rounds.clearance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rounds.CareSteps.MAGNESIUM_DRIP;
import static org.rounds.HomeVisit.bytes;
import static org.rounds.HomeVisit.signedIn;
import static org.rounds.visit.VisitStep.GO_EN_ROUTE;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rounds.CareSteps;
import org.rounds.HomeVisit;
import org.rounds.HomeVisit.Booked;
import org.rounds.SentMails;
import org.rounds.TestDatabase;
import org.rounds.visit.Obstacle;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.Visits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A clearance stands for every visit of the patient that it covers, until something ends it. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, HomeVisit.class, CareSteps.class})
class LapseTests {

    private static final Map<String, String> TAKES_A_PILL = Map.of("SCR-D06", "YES:Lisinopril");

    @Autowired HomeVisit home;
    @Autowired CareSteps care;
    @Autowired Visits visits;
    @Autowired VisitRecords records;
    @Autowired SentMails mails;
    @Autowired JdbcTemplate database;
    @Autowired LapseSweep sweep;
    @Autowired MockMvcTester http;

    @Value("${rounds.db.url}")
    String url;

    @Value("${rounds.db.owner}")
    String owner;

    @Value("${rounds.db.owner-password}")
    String ownerPassword;

    private Booked cleared(Map<String, String> answers) {
        var booked = home.soon(MAGNESIUM_DRIP);
        care.screen(booked, "FULL", answers);
        if (answers.equals(TAKES_A_PILL)) {
            care.decide(booked, "SCR-D06.1", "ALLOW", "Measured on video", false);
        }
        assertThat(care.clear(booked, MAGNESIUM_DRIP, home.today().plusDays(90))).hasStatus(201);
        return booked;
    }

    @Test
    void aSecondBookingOfAClearedPatientIsClearedIfNothingChanged() {
        var first = cleared(TAKES_A_PILL);
        var second = home.again(first, MAGNESIUM_DRIP, 7);

        care.screen(second, "FULL", TAKES_A_PILL);

        assertThat(home.obstacles(second, GO_EN_ROUTE)).doesNotContain("G3");
        assertThat(sentences(second)).noneMatch(one -> one.contains("flag"));
        assertThat(clearance(second)).containsEntry("status", "CLEARED");
        assertThat(clearance(second)).containsEntry("ofThisVisit", false);
        assertThat(care.order(second, home.today())).hasStatus(201);
        assertThat(list(second, true)).contains(second.visit().value().toString());
        assertThat(home.obstacles(first, GO_EN_ROUTE)).doesNotContain("G3");
    }

    @Test
    void aStopIsDecidedForEachVisitAndLeavesTheClearanceStanding() {
        var dialysis = Map.of("SCR-B03", "DIALYSIS");
        var first = home.soon(MAGNESIUM_DRIP);
        care.screen(first, "FULL", dialysis);
        care.decide(first, "SCR-B03.1", "ALLOW", "Transplant since", true);
        care.clear(first, MAGNESIUM_DRIP, home.today().plusDays(90));
        var second = home.again(first, MAGNESIUM_DRIP, 7);

        care.screen(second, "FULL", dialysis);

        assertThat(home.obstacles(second, GO_EN_ROUTE)).contains("G6").doesNotContain("G3");
        assertThat(home.obstacles(first, GO_EN_ROUTE)).doesNotContain("G3");
    }

    @Test
    @DisplayName("Acceptance 4: another medicine before visit 3 holds visit 3 and leaves 1 and 2")
    void anotherMedicineEndsTheClearanceOfEveryVisitToCome() {
        var first = cleared(Map.of());
        var done = home.again(first, MAGNESIUM_DRIP, 7);
        var next = home.again(first, MAGNESIUM_DRIP, 14);
        var later = home.again(first, MAGNESIUM_DRIP, 21);
        for (var one : List.of(done, next, later)) {
            care.screen(one, "FULL", Map.of());
        }
        database.update(
                "update visit set status = 'CLOSED', started_at = ? where id = ?",
                LocalDateTime.now(Clock.systemUTC()),
                bytes(done.visit().value()));

        care.screen(next, "FULL", Map.of("SCR-D01", ":Metformin"));

        for (var held : List.of(first, next, later)) {
            assertThat(sentences(held))
                    .contains("The clearance ended: medicines, allergies or pregnancy changed.");
        }
        assertThat(clearance(done)).containsEntry("status", "CLEARED");
        assertThat(changes(next))
                .anySatisfy(one -> assertThat(one.toString()).contains("SCR-D01", "Metformin"));
    }

    @Test
    void aRisingAnswerEndsWhatCoversTheTherapy() {
        var first = cleared(Map.of());
        var second = home.again(first, MAGNESIUM_DRIP, 7);

        care.screen(second, "FULL", Map.of("SCR-B03", "NOT_SURE"));

        assertThat(sentences(first))
                .contains(
                        "The clearance ended: an answer since then needs a prescriber's decision.");
    }

    @Test
    void notSureAboutOneThingIsNoDecisionAboutAnother() {
        var food = Map.of("SCR-B06", "NOT_SURE");
        var first = home.soon(MAGNESIUM_DRIP);
        care.screen(first, "FULL", food);
        care.decide(first, "ANY.1", "ALLOW", "Avoids strawberries only", false);
        care.clear(first, MAGNESIUM_DRIP, home.today().plusDays(90));
        var second = home.again(first, MAGNESIUM_DRIP, 7);
        care.screen(second, "FULL", food);
        assertThat(home.obstacles(second, GO_EN_ROUTE)).doesNotContain("G3");

        care.screen(second, "FULL", Map.of("SCR-B06", "NOT_SURE", "SCR-B03", "NOT_SURE"));

        assertThat(home.obstacles(second, GO_EN_ROUTE)).contains("G3", "G6");
    }

    @Test
    void whoSaysThatSomethingChangedIsReviewedAgainWhateverWasDecidedBefore() {
        var booked = cleared(Map.of());

        care.screen(booked, "RESCREEN", Map.of("SCR-F01", "YES"));

        assertThat(home.obstacles(booked, GO_EN_ROUTE)).contains("G3", "G6");
    }

    @Test
    void aNewClearanceLetsTheVisitsPassAgainAndARefusalBelongsToItsVisit() {
        var first = cleared(Map.of());
        var second = home.again(first, MAGNESIUM_DRIP, 7);
        care.screen(second, "FULL", Map.of("SCR-D01", ":Metformin"));
        assertThat(home.obstacles(first, GO_EN_ROUTE)).contains("G3");
        care.decide(
                first,
                Map.of("outcome", "NOT_CLEARED", "therapyIds", List.of(), "reason", "Not today"));

        assertThat(care.clear(second, MAGNESIUM_DRIP, home.today().plusDays(90))).hasStatus(201);

        assertThat(home.obstacles(second, GO_EN_ROUTE)).doesNotContain("G3");
        assertThat(sentences(first)).contains("A prescriber did not clear this visit.");
    }

    @Test
    void aClearanceIsNotGivenOnAnswersThatThePatientHasSinceChanged() {
        var first = home.soon(MAGNESIUM_DRIP);
        care.screen(first, "FULL", Map.of());
        var second = home.again(first, MAGNESIUM_DRIP, 7);
        care.screen(second, "FULL", Map.of("SCR-D01", ":Metformin"));

        assertThat(care.clear(first, MAGNESIUM_DRIP, home.today().plusDays(90)))
                .hasStatus(409)
                .bodyText()
                .contains("clearance/newer-answers");
        assertThat(home.obstacles(second, GO_EN_ROUTE)).contains("G3");

        care.screen(first, "FULL", Map.of("SCR-D01", ":Metformin"));
        assertThat(care.clear(first, MAGNESIUM_DRIP, home.today().plusDays(90))).hasStatus(201);
        assertThat(home.obstacles(second, GO_EN_ROUTE)).doesNotContain("G3");
    }

    @Test
    void oneLapseIsOneMessageInNeutralWords() {
        var first = cleared(Map.of());
        var second = home.again(first, MAGNESIUM_DRIP, 7);
        care.screen(second, "FULL", Map.of("SCR-D01", ":Metformin"));

        await().until(() -> news(first).size() == 1);
        assertThat(news(first).getFirst().text()).doesNotContainIgnoringCase("clear");
        assertThat(
                        database.queryForObject(
                                "select count(*) from audit_entry where action = 'LAPSE_CLEARANCE'"
                                        + " and patient_id ="
                                        + " (select patient_id from visit where id = ?)",
                                Integer.class,
                                bytes(first.visit().value())))
                .isEqualTo(2);
    }

    @Test
    @DisplayName(
            "Case 35: no word of a patient is a grade; a clinician's grade 2 ends the clearance")
    void case35_onlyACliniciansGradeCounts() {
        var treated = cleared(Map.of());
        var next = home.again(treated, MAGNESIUM_DRIP, 7);
        database.update(
                "update visit set status = 'DEPARTED', arrived_at = created_at,"
                        + " started_at = created_at where id = ?",
                bytes(treated.visit().value()));
        var report = reportOf(treated, "VERY_SEVERE");

        assertThat(home.body(home.get(treated.prescriber(), report)).get("reviews"))
                .isEqualTo(List.of());
        for (var other : List.of(treated.patient(), treated.nurse(), treated.dispatcher())) {
            assertThat(home.post(other, report + "/reviews", graded(2))).hasStatus(403);
        }
        home.post(treated.prescriber(), report + "/reviews", graded(1));
        assertThat(home.obstacles(next, GO_EN_ROUTE)).doesNotContain("G3");

        assertThat(home.post(treated.prescriber(), report + "/reviews", graded(2))).hasStatus(201);

        assertThat(sentences(next))
                .contains(
                        "The clearance ended: a prescriber has to decide again after a side effect.");
        await().until(() -> news(next).size() == 1);
        assertThat(clearance(treated)).containsEntry("status", "CLEARED");
        care.screen(next, "FULL", Map.of());
        assertThat(care.clear(next, MAGNESIUM_DRIP, home.today().plusDays(90))).hasStatus(201);
        assertThat(home.obstacles(next, GO_EN_ROUTE)).doesNotContain("G3");
    }

    @Test
    @DisplayName("Case 14: a visit moved past the clearance's end is held and its dispatcher told")
    void case14_aVisitMovedPastTheEndOfItsClearanceIsHeldAndTheDispatcherTold() throws Exception {
        var first = cleared(Map.of());
        var moved = home.again(first, MAGNESIUM_DRIP, 7);
        sweep.sweep();
        var board = openBoard(moved);

        move(moved, 100);
        atOnce(() -> sweep.sweep(), () -> sweep.sweep());
        sweep.sweep();

        var end = "The clearance has lapsed by the day of the visit.";
        assertThat(boardRow(moved).get("ready")).isEqualTo(false);
        assertThat(boardRow(moved).get("obstacles").toString()).contains("G3", end);
        await().untilAsserted(
                        () ->
                                assertThat(board.getContentAsString(UTF_8))
                                        .contains(moved.visit().value().toString())
                                        .doesNotContain(first.visit().value().toString()));
        await().until(() -> news(moved).size() == 1);
        assertThat(lapses(moved)).isEqualTo(1);
        assertThat(lapses(first)).isZero();

        move(moved, 1);
        sweep.sweep();

        assertThat(lapses(moved)).as("moved on to another day that it does not reach").isEqualTo(2);
    }

    @Test
    void aLicenceThatNoLongerReachesTheVisitIsToldOfOnce() {
        var booked = cleared(Map.of());
        asOwner(
                "update licence set expires = ? where clinician_id ="
                        + " (select id from clinician where account_id = ?)",
                home.today().minusDays(1),
                bytes(booked.prescriber().id().value()));

        sweep.sweep();
        sweep.sweep();

        assertThat(sentences(booked))
                .contains("The licence of who cleared the visit does not hold on its day.");
        assertThat(lapses(booked)).isEqualTo(1);
        await().until(() -> news(booked).size() == 1);
    }

    @Test
    void aVideoExamCountsWhileThePatientAgreesToIt() {
        var byVideo = home.soon(MAGNESIUM_DRIP);
        care.screen(byVideo, "FULL", Map.of());
        assertThat(clearedByVideo(byVideo)).hasStatus(422);
        assertThat(care.review(byVideo).get("videoAgreed")).isEqualTo(false);

        care.agree(byVideo, "TELEHEALTH_EXAM");
        assertThat(care.review(byVideo).get("videoAgreed")).isEqualTo(true);
        assertThat(clearedByVideo(byVideo)).hasStatus(201);
        care.takeBack(byVideo, "MESSAGES");
        assertThat(home.obstacles(byVideo, GO_EN_ROUTE)).doesNotContain("G3");
        care.takeBack(byVideo, "TELEHEALTH_EXAM");

        assertThat(sentences(byVideo))
                .contains(
                        "The clearance ended: it rested on an exam by video, to which the patient"
                                + " no longer agrees.");
        assertThat(clearedByVideo(byVideo)).hasStatus(422);
    }

    @Test
    void anExamInPersonOutlastsTheConsentToAVideo() {
        var inPerson = cleared(Map.of());
        care.agree(inPerson, "TELEHEALTH_EXAM");

        care.takeBack(inPerson, "TELEHEALTH_EXAM");

        assertThat(home.obstacles(inPerson, GO_EN_ROUTE)).doesNotContain("G3");
    }

    private String reportOf(Booked booked, String severity) {
        var filed =
                home.post(
                        booked.patient(),
                        booked.path("/api/sideeffect/visits/{visit}/reports"),
                        Map.of(
                                "symptoms",
                                List.of("HEADACHE"),
                                "text",
                                "Since supper",
                                "onsetAt",
                                Instant.now(Clock.systemUTC()),
                                "severity",
                                severity));
        assertThat(filed).hasStatus(201);
        return "/api/sideeffect/reports/" + home.body(filed).get("id");
    }

    @Test
    void nobodyIsClearedOnAnswersThatThePrescriberHasNotSeen() {
        var booked = home.soon(MAGNESIUM_DRIP);
        care.screen(booked, "FULL", Map.of());
        var read = care.read(booked, care.clearance(MAGNESIUM_DRIP, home.today().plusDays(30)));

        care.screen(booked, "FULL", Map.of("SCR-D01", ":Metformin"));

        assertThat(
                        home.post(
                                booked.prescriber(),
                                booked.path("/api/clearance/visits/{visit}/decisions"),
                                read))
                .hasStatus(409)
                .bodyText()
                .contains("clearance/answered-meanwhile");
    }

    private static Map<String, Object> graded(int grade) {
        return Map.of(
                "text", "Called the patient", "grading", Map.of("term", "GENERAL", "grade", grade));
    }

    private MvcTestResult clearedByVideo(Booked booked) {
        var body = new HashMap<>(care.clearance(MAGNESIUM_DRIP, home.today().plusDays(90)));
        body.put("examBasis", "LIVE_VIDEO");
        return care.decide(booked, body);
    }

    private void move(Booked booked, int days) {
        database.update(
                "update visit set local_date = local_date + interval ? day,"
                        + " window_start = window_start + interval ? day,"
                        + " window_end = window_end + interval ? day where id = ?",
                days,
                days,
                days,
                bytes(booked.visit().value()));
    }

    private void asOwner(String sql, Object... values) {
        new JdbcTemplate(new DriverManagerDataSource(url, owner, ownerPassword))
                .update(sql, values);
    }

    /** As two servers would, which know nothing of each other. */
    private static void atOnce(Runnable... acts) throws Exception {
        var start = new CyclicBarrier(acts.length);
        try (var servers = Executors.newFixedThreadPool(acts.length)) {
            for (var done :
                    servers.invokeAll(
                            Stream.of(acts)
                                    .map(
                                            act ->
                                                    Executors.callable(
                                                            () -> {
                                                                meet(start);
                                                                act.run();
                                                            }))
                                    .toList())) {
                done.get();
            }
        }
    }

    private static void meet(CyclicBarrier start) {
        try {
            start.await();
        } catch (InterruptedException | BrokenBarrierException alone) {
            throw new IllegalStateException(alone);
        }
    }

    private MockHttpServletResponse openBoard(Booked booked) {
        return http.get()
                .uri("/api/dispatch/events?regionId={region}", region(booked))
                .with(signedIn(booked.dispatcher()))
                .asyncExchange()
                .getResponse();
    }

    private Map<?, ?> boardRow(Booked booked) {
        var query =
                "?regionId=%s&date=%s"
                        .formatted(region(booked), records.view(booked.visit()).date());
        var rows =
                (List<?>)
                        home.body(home.get(booked.dispatcher(), "/api/dispatch/board" + query))
                                .get("visits");
        return (Map<?, ?>) rows.getFirst();
    }

    private UUID region(Booked booked) {
        return records.view(booked.visit()).region().value();
    }

    private int lapses(Booked booked) {
        return database.queryForObject(
                "select count(*) from audit_entry where action = 'LAPSE_CLEARANCE' and visit_id = ?",
                Integer.class,
                bytes(booked.visit().value()));
    }

    private List<SentMails.Sent> news(Booked booked) {
        return mails.to(booked.patient().email()).stream()
                .filter(mail -> mail.text().contains("there is news about your visit"))
                .toList();
    }

    private List<String> sentences(Booked booked) {
        var visit = records.view(booked.visit());
        return visits
                .obstacles(List.of(visit), GO_EN_ROUTE)
                .getOrDefault(visit.id(), List.of())
                .stream()
                .map(Obstacle::sentence)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> clearance(Booked booked) {
        return (Map<String, Object>) care.review(booked).get("clearance");
    }

    private List<?> changes(Booked booked) {
        return (List<?>) care.review(booked).get("changes");
    }

    private List<String> list(Booked booked, boolean done) {
        return home.list(home.get(booked.prescriber(), "/api/review/visits?done=" + done)).stream()
                .map(row -> ((Map<?, ?>) row).get("visitId").toString())
                .toList();
    }
}
