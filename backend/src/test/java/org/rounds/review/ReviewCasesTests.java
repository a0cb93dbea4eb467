package org.rounds.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rounds.CareSteps.MAGNESIUM_DRIP;
import static org.rounds.CareSteps.MYERS;
import static org.rounds.HomeVisit.bytes;
import static org.rounds.visit.VisitStep.GO_EN_ROUTE;
import static org.rounds.visit.VisitStep.SCHEDULE;
import static org.rounds.visit.VisitStep.START;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rounds.CareSteps;
import org.rounds.HomeVisit;
import org.rounds.HomeVisit.Booked;
import org.rounds.TestDatabase;
import org.rounds.catalogue.TherapyId;
import org.rounds.clinician.AddClinician;
import org.rounds.clinician.AddLicence;
import org.rounds.clinician.Clinicians;
import org.rounds.identity.AccountView;
import org.rounds.identity.Role;
import org.rounds.region.ClinicianKind;
import org.rounds.region.RegionId;
import org.rounds.visit.StepFacts;
import org.rounds.visit.VisitReason;
import org.rounds.visit.VisitStatus;
import org.rounds.visit.Visits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** Cases of domain.md section 9 that need the whole way from the patient's form to the gate. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, HomeVisit.class, CareSteps.class})
class ReviewCasesTests {

    @Autowired HomeVisit home;
    @Autowired CareSteps care;
    @Autowired Visits visits;
    @Autowired Clinicians clinicians;
    @Autowired JdbcTemplate database;

    @Test
    @DisplayName("Case 1: no screening, no scheduling (G1)")
    void case01_aVisitWithoutScreeningIsNotScheduled() {
        var booked = home.soon(MAGNESIUM_DRIP);

        assertThat(home.obstacles(booked, SCHEDULE)).contains("G1");
        care.screen(booked, "FULL", Map.of());
        assertThat(home.obstacles(booked, SCHEDULE)).doesNotContain("G1");
    }

    @Test
    @DisplayName("Case 2: all answers no and a valid clearance: the nurse sets out")
    void case02_allNoAndClearedLetsTheNurseSetOut() {
        var booked = home.soon(MAGNESIUM_DRIP);
        assertThat(home.obstacles(booked, GO_EN_ROUTE)).contains("G1", "G3", "G4", "G6", "G7");

        care.screen(booked, "FULL", Map.of());
        assertThat(care.clear(booked, MAGNESIUM_DRIP, home.today().plusDays(30))).hasStatus(201);
        assertThat(care.order(booked, home.today())).hasStatus(201);
        assertThat(care.sign(booked, "AGREE")).hasStatus(201);

        assertThat(home.obstacles(booked, GO_EN_ROUTE))
                .doesNotContain("G1", "G3", "G4", "G6", "G7", "STOP!");
    }

    @Test
    @DisplayName("Case 3: kidney not sure is a flag for review")
    void case03_kidneyNotSureIsReviewed() {
        var booked = home.soon(MAGNESIUM_DRIP);

        care.screen(booked, "FULL", Map.of("SCR-B03", "NOT_SURE"));

        assertThat(care.flags(booked)).containsExactly("ANY.1 NEEDS_REVIEW");
        assertThat(home.obstacles(booked, GO_EN_ROUTE)).contains("G6");
    }

    @Test
    @DisplayName("Case 4: magnesium added later raises STOP and voids the clearance")
    void case04_anIngredientAddedLaterMeetsTheAnswersGivenBefore() {
        var fluids = therapy(List.of("FLUIDS"));
        var booked = home.soon(fluids);
        care.screen(booked, "FULL", Map.of("SCR-C01", "MYASTHENIA_GRAVIS"));
        assertThat(care.flags(booked)).containsExactly("SCR-C01.3 NEEDS_REVIEW");
        care.decide(booked, "SCR-C01.3", "ALLOW", "Stable for years", false);
        assertThat(care.clear(booked, fluids, home.today().plusDays(30))).hasStatus(201);
        assertThat(home.obstacles(booked, GO_EN_ROUTE)).doesNotContain("G3");

        change(fluids, List.of("FLUIDS", "MAGNESIUM"));

        assertThat(care.flags(booked)).contains("SCR-C01.1 STOP", "ANY.2 NEEDS_REVIEW");
        assertThat(((Map<?, ?>) care.review(booked).get("clearance")).get("status"))
                .isEqualTo("REVOKED");
        assertThat(home.obstacles(booked, GO_EN_ROUTE)).contains("G3", "G6");
        assertThat(home.obstacles(booked, SCHEDULE)).contains("G3");
    }

    @Test
    @DisplayName(
            "Case 8: asthma and trouble breathing now: emergency text, and nobody can override")
    void case08_anEmergencyStopsTheVisitForGood() {
        var booked = home.soon(MAGNESIUM_DRIP, VisitReason.ASTHMA);

        var reply = home.body(care.screen(booked, "FULL", Map.of("SCR-F02", "TROUBLE_BREATHING")));

        assertThat(reply.get("emergencyText").toString()).contains("911");
        assertThat(care.flags(booked)).contains("R-02 STOP_FINAL", "SCR-F02.1 STOP_FINAL");
        assertThat(care.decide(booked, "R-02", "ALLOW", "Spoke to the patient", true))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/clearance/final");
        assertThat(care.clear(booked, MAGNESIUM_DRIP, home.today())).hasStatus(409);
        assertThat(home.obstacles(booked, SCHEDULE)).contains("STOP!");
    }

    @Test
    @DisplayName("Case 10: a STOP allowed without a reason is refused")
    void case10_aDecisionNeedsAReasonAndAStopASecondConfirmation() {
        var booked = home.soon(MAGNESIUM_DRIP);
        care.screen(booked, "FULL", Map.of("SCR-B03", "DIALYSIS"));

        assertThat(care.decide(booked, "SCR-B03.1", "ALLOW", "  ", true))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.fields[0].field")
                .isEqualTo("reason");
        assertThat(care.decide(booked, "SCR-B03.1", "ALLOW", "Transplant since", false))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.fields[0].field")
                .isEqualTo("confirmed");
        assertThat(care.clear(booked, MAGNESIUM_DRIP, home.today().plusDays(1))).hasStatus(409);
        assertThat(care.decide(booked, "SCR-B03.1", "ALLOW", "Transplant since", true))
                .hasStatus(201);
        assertThat(care.clear(booked, MAGNESIUM_DRIP, home.today().plusDays(1))).hasStatus(201);
    }

    @Test
    @DisplayName("Case 11: a nurse cannot decide a flag, and the try is on the audit trail")
    void case11_aNurseCannotDecideAFlag() {
        var booked = home.soon(MAGNESIUM_DRIP);
        care.screen(booked, "FULL", Map.of("SCR-B10", "YES"));
        var path =
                booked.path(
                        "/api/clearance/visits/{visit}/flags/"
                                + care.flagId(booked, "SCR-B10.1")
                                + "/decisions");

        var refused =
                home.post(
                        booked.nurse(),
                        path,
                        Map.of("decision", "ALLOW", "reason", "Fine", "confirmed", true));

        assertThat(refused).hasStatus(403);
        assertThat(
                        database.queryForObject(
                                "select count(*) from audit_entry where account_id = ? and outcome = 'DENIED'",
                                Integer.class,
                                bytes(booked.nurse().id().value())))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("Case 12: nothing that a patient reads names a level, a rule or a verdict")
    void case12_thePatientSeesNoLevelNoRuleAndNoVerdict() {
        var booked = home.soon(MAGNESIUM_DRIP, VisitReason.HIGH_BLOOD_PRESSURE);
        var form =
                home.get(
                        booked.patient(),
                        booked.path("/api/screening/visits/{visit}/form?kind=FULL"));
        var sent =
                care.screen(booked, "FULL", Map.of("SCR-B03", "DIALYSIS", "SCR-B09", "PREGNANT"));
        var again =
                home.get(
                        booked.patient(),
                        booked.path("/api/screening/visits/{visit}/form?kind=FULL"));
        var mine = home.get(booked.patient(), booked.path("/api/visit/mine/{visit}"));

        for (var shown : List.of(form, sent, again, mine)) {
            assertThat(shown)
                    .hasStatus2xxSuccessful()
                    .bodyText()
                    .doesNotContain(
                            "NEEDS_REVIEW", "STOP", "R-03", "SCR-B03.1", "\"level\"", "\"rule\"")
                    .doesNotContainIgnoringCase("eligible");
        }
        assertThat(sent).bodyText().doesNotContain("emergencyText");
        assertThat(home.get(booked.patient(), booked.path("/api/review/visits/{visit}")))
                .hasStatus(403);
    }

    @Test
    @DisplayName("Case 13: a clearance ends with its last day in the zone of the address")
    void case13_theClearanceEndsWithItsDayAtTheAddress() {
        var lastDay = home.today().plusDays(20);
        var lateThatDay =
                home.at(lastDay.atTime(LocalTime.of(20, 0)), MAGNESIUM_DRIP); // next day in UTC
        var afterMidnight =
                home.at(lastDay.plusDays(1).atTime(LocalTime.of(0, 30)), MAGNESIUM_DRIP);
        for (var booked : List.of(lateThatDay, afterMidnight)) {
            care.screen(booked, "FULL", Map.of());
            assertThat(care.clear(booked, MAGNESIUM_DRIP, lastDay)).hasStatus(201);
        }

        assertThat(home.obstacles(lateThatDay, GO_EN_ROUTE)).doesNotContain("G3");
        assertThat(home.obstacles(afterMidnight, GO_EN_ROUTE)).contains("G3");
        assertThat(home.obstacles(afterMidnight, SCHEDULE)).contains("G3");
    }

    @Test
    @DisplayName("Case 14: a visit moved past its clearance is on hold")
    void case14_aVisitMovedPastItsClearanceIsOnHold() {
        var day = home.today().plusDays(3);
        var booked = home.at(day.atTime(10, 0), MAGNESIUM_DRIP);
        care.screen(booked, "FULL", Map.of());
        care.clear(booked, MAGNESIUM_DRIP, day);
        assertThat(home.obstacles(booked, GO_EN_ROUTE)).doesNotContain("G3");

        database.update(
                "update visit set local_date = ?, window_start = date_add(window_start, interval 1 day),"
                        + " window_end = date_add(window_end, interval 1 day) where id = ?",
                day.plusDays(1),
                bytes(booked.visit().value()));

        assertThat(home.obstacles(booked, GO_EN_ROUTE)).contains("G3");
        assertThat(((Map<?, ?>) care.review(booked).get("clearance")).get("status"))
                .isEqualTo("EXPIRED");
    }

    @Test
    @DisplayName("Case 26: more additives on site than the state allows is nobody's to waive")
    void case26_compoundingScope() {
        var inKentucky = home.soonIn("KY", MYERS);
        var inArizona = home.soon(MYERS);
        care.screen(inKentucky, "FULL", Map.of());
        care.screen(inArizona, "FULL", Map.of());

        assertThat(care.flags(inKentucky)).containsExactly("R-07.1 STOP_FINAL");
        assertThat(home.obstacles(inKentucky, SCHEDULE)).contains("STOP!");
        assertThat(care.flags(inArizona)).isEmpty();
    }

    @Test
    void aStopRaisedOnTheWayKeepsTheNurseFromStarting() {
        var booked = home.soon(MAGNESIUM_DRIP);
        care.screen(booked, "FULL", Map.of());
        care.clear(booked, MAGNESIUM_DRIP, home.today().plusDays(30));
        assertThat(home.obstacles(booked, START)).doesNotContain("G3", "G6", "STOP!");

        care.screen(booked, "RESCREEN", Map.of("SCR-F02", "CHEST_PAIN"));

        assertThat(home.obstacles(booked, START)).contains("G3", "STOP!");
    }

    @Test
    void aPolicyAddedLaterMeetsTheAnswersGivenBefore() {
        var booked = home.soonIn("QX", MYERS);
        care.screen(booked, "FULL", Map.of());
        assertThat(care.flags(booked)).containsExactly("SCR-A03.1 STOP_FINAL");

        addPolicy("QX", 3);

        assertThat(care.flags(booked)).containsExactly("R-07.1 STOP_FINAL");
    }

    @Test
    void aTherapyMixedOnSiteFromNowOnMeetsTheStatesLimit() {
        addPolicy("QY", 0);
        var readyMade = therapy(List.of("FLUIDS", "MAGNESIUM"), false);
        var booked = home.soonIn("QY", readyMade);
        care.screen(booked, "FULL", Map.of());
        assertThat(care.flags(booked)).containsExactly("R-07.2 INFO");

        change(readyMade, List.of("FLUIDS", "MAGNESIUM"));

        assertThat(care.flags(booked)).containsExactly("R-07.1 STOP_FINAL");
    }

    @Test
    void aClearanceNeverOutlastsTheLicenceOnWhichItIsGiven() {
        var booked = home.soon(MAGNESIUM_DRIP);
        care.screen(booked, "FULL", Map.of());
        var lapsing = prescriber(booked, home.today().plusDays(5));
        var path = booked.path("/api/clearance/visits/{visit}/decisions");
        var review = home.get(lapsing, booked.path("/api/review/visits/{visit}"));
        assertThat(home.body(review).get("maxValidUntil"))
                .isEqualTo(home.today().plusDays(5).toString());

        var tooLong = care.clearance(MAGNESIUM_DRIP, home.today().plusDays(6));
        assertThat(home.post(lapsing, path, care.read(booked, tooLong))).hasStatus(422);
        var untilThen = care.clearance(MAGNESIUM_DRIP, home.today().plusDays(5));
        assertThat(home.post(lapsing, path, care.read(booked, untilThen))).hasStatus(201);
    }

    @Test
    void theDispatcherMaySchedulePendingClearanceOnly() {
        var pending = home.soon(MAGNESIUM_DRIP);
        care.screen(pending, "FULL", Map.of("SCR-B10", "YES"));
        var scheduled =
                HomeVisit.as(
                        pending.dispatcher(),
                        () -> visits.step(pending.visit(), SCHEDULE, StepFacts.NONE));
        assertThat(scheduled.status()).isEqualTo(VisitStatus.SCHEDULED);

        var refused = home.soon(MAGNESIUM_DRIP);
        care.screen(refused, "FULL", Map.of());
        home.post(
                refused.prescriber(),
                refused.path("/api/clearance/visits/{visit}/decisions"),
                Map.of(
                        "outcome",
                        "NOT_CLEARED",
                        "therapyIds",
                        List.of(),
                        "reason",
                        "Needs an exam in person"));
        assertThat(home.obstacles(refused, SCHEDULE)).contains("G3");
    }

    @Test
    @DisplayName("G4: a cleared visit waits for the prescriber until its order is on file")
    void aClearedVisitWaitsUntilItsOrderIsOnFile() {
        var booked = home.soon(MAGNESIUM_DRIP);
        care.screen(booked, "FULL", Map.of());
        assertThat(waiting(booked)).containsExactly(false);

        care.clear(booked, MAGNESIUM_DRIP, home.today().plusDays(30));
        assertThat(waiting(booked)).containsExactly(true);

        assertThat(care.order(booked, home.today())).hasStatus(201);
        assertThat(waiting(booked)).isEmpty();
    }

    /** Whether the visit's row lacks an order; nothing if the visit does not wait. */
    private List<Object> waiting(Booked booked) {
        return home.list(home.get(booked.prescriber(), "/api/review/visits")).stream()
                .map(row -> (Map<?, ?>) row)
                .filter(row -> row.get("visitId").equals(booked.visit().value().toString()))
                .<Object>map(row -> row.get("noOrder"))
                .toList();
    }

    private AccountView prescriber(Booked booked, LocalDate licensedUntil) {
        var region = new RegionId(booked.prescriber().regions().iterator().next());
        var prescriber = home.account("Lena Short", Role.PRESCRIBER, region);
        HomeVisit.as(
                prescriber,
                () -> {
                    var id =
                            clinicians
                                    .add(
                                            new AddClinician(
                                                    prescriber.id(), ClinicianKind.MD, region))
                                    .id();
                    var licence =
                            new AddLicence(ClinicianKind.MD, "AZ", false, "MD-8", licensedUntil);
                    return clinicians.addLicence(id, licence);
                });
        return prescriber;
    }

    private void addPolicy(String state, int maxAdditives) {
        var policy =
                Map.ofEntries(
                        Map.entry("state", state),
                        Map.entry("effectiveFrom", home.today()),
                        Map.entry("maxAdditives", maxAdditives),
                        Map.entry("clearanceDays", 365),
                        Map.entry("rescreenHours", 24),
                        Map.entry("observationMinutes", 30),
                        Map.entry("standingOrders", false),
                        Map.entry("mayClear", List.of("NP")),
                        Map.entry("mayAdminister", List.of("RN")),
                        Map.entry("compactMember", false),
                        Map.entry("note", ""),
                        Map.entry("source", "Test"));
        assertThat(home.post(administrator(), "/api/region/policies", policy)).hasStatus(201);
    }

    private TherapyId therapy(List<String> ingredients) {
        return therapy(ingredients, true);
    }

    private TherapyId therapy(List<String> ingredients, boolean mixedOnSite) {
        var path = "/api/catalogue/admin/therapies";
        var name = "Therapy " + UUID.randomUUID();
        var reply =
                home.body(
                        home.post(administrator(), path, content(name, ingredients, mixedOnSite)));
        return TherapyId.of(reply.get("id").toString());
    }

    private void change(TherapyId therapy, List<String> ingredients) {
        var body = new HashMap<>(content("Changed " + therapy.value(), ingredients, true));
        body.putAll(Map.of("active", true, "version", 0));
        var path = "/api/catalogue/admin/therapies/" + therapy.value();
        assertThat(home.put(administrator(), path, body)).hasStatus(200);
    }

    private AccountView administrator() {
        return home.account("Ada Lowe", Role.ADMIN, new RegionId(UUID.randomUUID()));
    }

    private static Map<String, Object> content(
            String name, List<String> ingredients, boolean mixedOnSite) {
        return Map.of(
                "name",
                name,
                "minutes",
                60,
                "ingredients",
                ingredients,
                "mixedOnSite",
                mixedOnSite);
    }
}
