package org.rounds.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.rounds.StoredText;
import org.rounds.TestDatabase;
import org.rounds.identity.Accounts;
import org.rounds.identity.DemoAccounts;
import org.rounds.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

/**
 * Every operation of the API × anonymous and every role × the own record, a foreign one and one
 * that does not exist, on the demo data. What is expected stands in {@code access/matrix.txt}.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@Import(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class AccessMatrixTests {

    /** Signing in replaces the session of the matrix; {@code SessionTests} has these. */
    private static final Set<String> SESSIONS =
            Set.of(
                    "signIn",
                    "signOut",
                    "askForLink",
                    "redeemLink",
                    "openAccount",
                    "acceptInvitation");

    /** Words that no patient may ever read of their own screening (NG3, case 12). */
    private static final List<String> NOT_FOR_PATIENTS =
            List.of("\"level\"", "\"rule\"", "NEEDS_REVIEW", "STOP_FINAL", "\"flags\"", "eligible");

    /** What a dispatcher never gets (case 39): answers, notes, readings, symptoms, reasons. */
    private static final List<String> NOT_FOR_DISPATCHERS =
            List.of(
                    "\"answers\"",
                    "\"answer\"",
                    "\"flags\"",
                    "\"reasons\"",
                    "\"reasonText\"",
                    "\"symptoms\"",
                    "\"readings\"",
                    "\"subjective\"",
                    "\"birthDate\"");

    /** Registers of the operator hold no word about a patient. */
    private static final Set<String> REGISTERS =
            Set.of(
                    "therapy",
                    "ingredient",
                    "therapy_ingredient",
                    "therapy_revision",
                    "therapy_preparation",
                    "region",
                    "region_zip",
                    "state_policy",
                    "booking_rules",
                    "region_holiday",
                    "clinician",
                    "licence",
                    "skill",
                    "competency",
                    "clinician_zip",
                    "clinician_change",
                    "shift",
                    "weekly_shift",
                    "day_change",
                    "time_off",
                    "edition_draft",
                    "flyway_schema_history");

    private static final List<String> APPEND_ONLY =
            List.of(
                    "audit_entry",
                    "visit_step_taken",
                    "evv_call",
                    "evv_explanation",
                    "consent_signature",
                    "flag_decision",
                    "review_handover",
                    "patient_call",
                    "patient_call_report",
                    "order_reference",
                    "order_document",
                    "patient_limit",
                    "vitals",
                    "product",
                    "signed_note",
                    "note_addendum",
                    "side_effect_report",
                    "report_review",
                    "published_edition",
                    "state_policy",
                    "booking_rules",
                    "region_holiday",
                    "therapy_revision",
                    "therapy_preparation",
                    "screening_rating",
                    "competency",
                    "register_check",
                    "clinician_change",
                    "series_act");

    @LocalServerPort int port;
    @Autowired JdbcTemplate jdbc;
    @Autowired Accounts accounts;
    @Autowired DemoAccounts demo;

    private final Map<Role, Caller> people = new EnumMap<>(Role.class);
    private List<Operation> operations;
    private Records own;
    private Records foreign;
    private Records missing;
    private int cells;

    @BeforeAll
    void everybodySignsIn() {
        operations = Operation.readAll();
        var casting = new Casting(jdbc, accounts, demo, port);
        own = casting.own();
        foreign = casting.foreign();
        missing = Records.ofNothing(own);
        people.putAll(casting.signedIn());
    }

    @Test
    @Order(1)
    void everyOperationStandsInTheMatrixAndNoOther() {
        assertThat(operations.stream().map(Operation::id))
                .containsExactlyInAnyOrderElementsOf(Operation.matrix().keySet());
    }

    @Test
    @Order(2)
    @DisplayName("case 39: every operation answers each role and nobody else")
    void everyOperationAnswersItsRolesAndNobodyElse() {
        var cellsThatFail = new SoftAssertions();
        for (var operation : operations) {
            if (SESSIONS.contains(operation.id())) {
                continue;
            }
            check(operation, null, new Caller(port), cellsThatFail);
            people.forEach((role, caller) -> check(operation, role, caller, cellsThatFail));
        }
        cellsThatFail.assertAll();
        System.out.printf("Access matrix: %d operations, %d cells%n", operations.size(), cells);
    }

    @Test
    @Order(3)
    @DisplayName("case 11: what a role may not do leaves a row in the trail")
    void whatIsRefusedLeavesARow() {
        var before = denied();
        people.get(Role.NURSE).get("/api/review/visits/" + own.visit());
        people.get(Role.PATIENT).get("/api/visit/mine/" + foreign.visit());
        assertThat(denied()).isEqualTo(before + 2);
    }

    @Test
    @Order(4)
    void anUnknownPathIsRefusedLikeEveryOther() {
        for (var path :
                List.of(
                        "/api/nothing",
                        "/nothing",
                        "/.git/config",
                        "/v3/api-docs",
                        "/actuator/env",
                        "/actuator/health")) {
            assertThat(new Caller(port).get(path).status()).as(path).isIn(401, 404);
            assertThat(people.get(Role.ADMIN).get(path).status()).as(path).isIn(403, 404);
        }
    }

    private void check(Operation operation, Role role, Caller caller, SoftAssertions that) {
        boolean allowed = operation.isOpen() || role != null && operation.roles().contains(role);
        for (var target : operation.hasRecord() ? List.of(own, foreign, missing) : List.of(own)) {
            cells++;
            int rowsBefore = audited();
            var reply = operation.call(caller, target);
            var cell =
                    "%s as %s on %s: %s"
                            .formatted(operation.id(), role, target.name(), reply.text());
            if (!allowed) {
                that.assertThat(reply.status()).as(cell).isEqualTo(role == null ? 401 : 403);
            } else if (operation.hasRecord() && target != own) {
                that.assertThat(reply.status()).as(cell).isEqualTo(404);
                that.assertThat(reply.problem()).as(cell).isEqualTo("not-found");
            } else {
                that.assertThat(reply.status())
                        .as(cell)
                        .isNotIn(401, 403, operation.mayMiss() ? 401 : 404)
                        .isLessThan(500);
                that.assertThat(forbiddenWords(role)).as(cell).noneMatch(reply.text()::contains);
                if (operation.hasRecord() && !operation.isStream() && reply.status() < 300) {
                    that.assertThat(audited())
                            .as("rows in the trail after " + cell)
                            .isGreaterThan(rowsBefore);
                }
            }
        }
    }

    private static List<String> forbiddenWords(Role role) {
        var words = new ArrayList<>(List.of("dosage", "drip rate"));
        if (role == Role.PATIENT) {
            words.addAll(NOT_FOR_PATIENTS);
        } else if (role == Role.DISPATCHER) {
            words.addAll(NOT_FOR_DISPATCHERS);
        }
        return words;
    }

    /**
     * The bodies of this matrix carried one text everywhere; in the database it is sealed wherever
     * care is recorded.
     */
    @Test
    @Order(5)
    void whatWasWrittenIsNotReadableInADump() {
        var tables =
                jdbc.queryForList(
                        "select table_name from information_schema.tables where table_schema = database()",
                        String.class);
        assertThat(tables).contains("visit", "patient", "address", "signed_note");
        for (var table : tables) {
            if (!REGISTERS.contains(table)) {
                assertThat(StoredText.of(jdbc, table))
                        .as(table)
                        .doesNotContain(SampleBody.CANARY, "matrix@example.org", "+1 602 555 0199");
            }
        }
    }

    @Test
    @Order(6)
    void theApplicationCannotChangeTheTrailOrSignedContent() {
        for (var table : APPEND_ONLY) {
            assertThatThrownBy(() -> jdbc.execute("delete from " + table))
                    .as(table)
                    .rootCause()
                    .hasMessageContaining("denied");
            assertThatThrownBy(() -> jdbc.execute("update " + table + " set id = id"))
                    .as(table)
                    .rootCause()
                    .hasMessageContaining("denied");
        }
    }

    private int audited() {
        return jdbc.queryForObject("select count(*) from audit_entry", Integer.class);
    }

    private int denied() {
        return jdbc.queryForObject(
                "select count(*) from audit_entry where outcome = 'DENIED'", Integer.class);
    }
}
