package org.rounds.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rounds.TestDatabase;
import org.rounds.clinician.ClinicianId;
import org.rounds.identity.AccountView;
import org.rounds.region.RegionView;
import org.rounds.scheduling.TestClock;
import org.rounds.scheduling.Town;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitStatus;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** Who should take a visit: hard rules exclude, soft ones want a reason, the rest is an order. */
@ApplicationModuleTest(
        mode = ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = "idempotency")
@AutoConfigureMockMvc
@Import({TestDatabase.class, TestClock.class, Town.class})
class NurseCandidatesTests {

    @Autowired Town town;
    @Autowired NurseCandidates candidates;
    @Autowired VisitRecords records;
    @Autowired JdbcTemplate database;
    @Autowired MockMvcTester http;
    @Autowired JsonMapper json;

    private RegionView region;
    private AccountView dispatcher;
    private ClinicianId nurse;
    private VisitId visit;

    @BeforeEach
    void aVisitInTwoDays() {
        region = town.region("AZ");
        dispatcher = town.dispatcher(region);
        nurse = town.nurse(region);
        visit = town.book(region, town.at(2, "10:00"));
    }

    @Test
    void whoIsOutOnTheRoadAnywayDrivesLessAndComesFirst() {
        var other = town.nurse(region);
        assertThat(assign(other, null)).hasStatus(200);
        var next = town.book(region, town.at(2, "14:00"));

        var ranked = ranked(next);

        assertThat(ranked).extracting(NurseCandidate::nurseId).containsExactly(other, nurse);
        assertThat(ranked).extracting(NurseCandidate::stopsThatDay).containsExactly(1, 0);
        assertThat(ranked.getFirst().addedMinutes())
                .isLessThan(Objects.requireNonNull(ranked.getLast().addedMinutes()));
    }

    @Test
    void whoWasWithThePatientBeforeComesFirst() {
        var other = town.nurse(region);
        assertThat(assign(other, null)).hasStatus(200);
        database.update(
                "update visit set arrived_at = window_start where id = ?", bytes(visit.value()));
        var next = anotherOf(records.view(visit).patient().value(), "10:00");

        var ranked = ranked(next);

        assertThat(ranked.getFirst().nurseId()).isEqualTo(other);
        assertThat(ranked.getFirst().visitsBefore()).isEqualTo(1);
    }

    @Test
    void everybodyWhoIsExcludedHasEveryReason() {
        town.nurse(region);
        assertThat(assign(nurse, null)).hasStatus(200);
        var next = town.book(region, town.at(2, "10:30"));

        var excluded = candidate(next, nurse);

        assertThat(excluded.possible()).isFalse();
        assertThat(excluded.addedMinutes()).isNull();
        assertThat(excluded.refusals()).singleElement().asString().contains("leave no gap");
        assertThat(ranked(next).getLast().nurseId()).isEqualTo(nurse);
    }

    @Test
    void theSkillsOfANurseAreTold() {
        assertThat(candidate(visit, nurse).skills()).hasSize(2);
        assertThat(candidate(visit, nurse).addedMinutes()).isPositive();
    }

    @Test
    void whoDeclinedStandsLastWithTheReasonAndTheTimeStaysPlanned() {
        assertThat(assign(nurse, null)).hasStatus(200);
        assertThat(decline("Own appointment")).hasStatus(200);
        var other = town.nurse(region);

        assertThat(records.view(visit).status()).isEqualTo(VisitStatus.REQUESTED);
        assertThat(records.view(visit).window().start()).isEqualTo(town.at(2, "10:00"));
        assertThat(ranked(visit)).extracting(NurseCandidate::nurseId).containsExactly(other, nurse);
        assertThat(candidate(visit, nurse).objections())
                .singleElement()
                .satisfies(
                        declined -> {
                            assertThat(declined.rule()).isEqualTo("DECLINED");
                            assertThat(declined.sentence()).contains("Own appointment");
                        });
    }

    @Test
    void whatSpeaksAgainstANurseIsSetAsideWithAReasonThatIsKept() {
        assertThat(assign(nurse, null)).hasStatus(200);
        assertThat(decline("Own appointment")).hasStatus(200);

        assertThat(assign(nurse, null))
                .hasStatus(409)
                .bodyJson()
                .satisfies(
                        problem -> {
                            problem.assertThat()
                                    .extractingPath("$.type")
                                    .isEqualTo("/problems/scheduling/needs-reason");
                            problem.assertThat()
                                    .extractingPath("$.rules[0].rule")
                                    .isEqualTo("DECLINED");
                        });
        assertThat(records.view(visit).status()).isEqualTo(VisitStatus.REQUESTED);
        assertThat(assign(nurse, "  ")).hasStatus(409);

        assertThat(assign(nurse, "The appointment was called off")).hasStatus(200);
        assertThat(get("/api/visit/visits/" + visit.value() + "/history"))
                .bodyText()
                .contains("The appointment was called off");
        assertThat(audited("ASSIGN_ALTHOUGH_DECLINED")).isEqualTo(1);
    }

    @Test
    void noReasonSetsAHardRuleAside() {
        town.nurse(region);
        assertThat(assign(nurse, null)).hasStatus(200);
        var next = town.book(region, town.at(2, "10:30"));

        assertThat(assign(next, nurse, "She says she can fly"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/scheduling/overlap");
    }

    @Test
    void aDispatcherTakingANurseOffIsNoDecline() {
        assertThat(assign(nurse, null)).hasStatus(200);
        assertThat(post(dispatcher, visit, "unassignment", Map.of("reason", "Another plan")))
                .hasStatus(200);

        assertThat(candidate(visit, nurse).objections()).isEmpty();
    }

    @Test
    void aDispatcherOfAnotherRegionFindsNobody() {
        var stranger = town.dispatcher(town.region("AZ"));
        var path = "/api/dispatch/visits/" + visit.value() + "/nurses";

        assertThat(http.get().uri(path).with(town.signedIn(stranger)).with(csrf())).hasStatus(404);
    }

    private VisitId anotherOf(UUID patient, String time) {
        var next = town.book(region, town.at(4, time));
        database.update(
                "update visit set patient_id = ? where id = ?",
                bytes(patient),
                bytes(next.value()));
        return next;
    }

    private List<NurseCandidate> ranked(VisitId of) {
        return town.as(dispatcher, () -> candidates.of(of));
    }

    private NurseCandidate candidate(VisitId of, ClinicianId wanted) {
        return ranked(of).stream()
                .filter(one -> one.nurseId().equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult assign(ClinicianId to, @Nullable String reason) {
        return assign(visit, to, reason);
    }

    private MvcTestResult assign(VisitId id, ClinicianId to, @Nullable String reason) {
        var body = new HashMap<String, Object>();
        body.put("nurseId", to.value());
        body.put("visitVersion", records.view(id).version());
        body.put("reason", reason);
        return post(dispatcher, id, "assignment", body);
    }

    private MvcTestResult decline(String reason) {
        return post(town.accountOf(nurse), visit, "unassignment", Map.of("reason", reason));
    }

    private MvcTestResult post(AccountView by, VisitId id, String act, Map<String, ?> body) {
        return http.post()
                .uri("/api/scheduling/visits/" + id.value() + "/" + act)
                .with(town.signedIn(by))
                .with(csrf())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(APPLICATION_JSON)
                .content(json.writeValueAsString(body))
                .exchange();
    }

    private MvcTestResult get(String path) {
        return http.get().uri(path).with(town.signedIn(dispatcher)).with(csrf()).exchange();
    }

    private int audited(String action) {
        return database.queryForObject(
                "select count(*) from audit_entry where action = ? and visit_id = ?",
                Integer.class,
                action,
                bytes(visit.value()));
    }

    private static byte[] bytes(UUID id) {
        return Town.bytes(id);
    }
}
