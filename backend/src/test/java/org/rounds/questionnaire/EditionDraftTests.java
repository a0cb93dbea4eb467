package org.rounds.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rounds.CareSteps.MAGNESIUM_DRIP;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rounds.CareSteps;
import org.rounds.HomeVisit;
import org.rounds.TestDatabase;
import org.rounds.identity.AccountId;
import org.rounds.identity.AccountView;
import org.rounds.identity.Role;
import org.rounds.region.RegionId;
import org.rounds.screening.Editions;
import org.rounds.shared.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The next edition: written by administrators, published by a clinical lead. */
@SpringBootTest(properties = "rounds.test=editions of the operator")
@AutoConfigureMockMvc
@Import({TestDatabase.class, HomeVisit.class, CareSteps.class})
class EditionDraftTests {

    private static final String DRAFT = "/api/questionnaire/draft";

    @Autowired HomeVisit home;
    @Autowired CareSteps care;
    @Autowired Editions editions;
    @Autowired JsonMapper json;
    @Autowired JdbcTemplate database;

    private AccountView admin;
    private AccountView lead;

    @BeforeEach
    void people() {
        var region = new RegionId(UUID.randomUUID());
        admin = home.account("Ada Lowe", Role.ADMIN, region);
        lead = home.account("Lena Ortiz", Role.CLINICAL_LEAD, region);
    }

    @AfterEach
    void noDraftStaysOpen() {
        database.update("update edition_draft set open_slot = null, status = 'DISCARDED'");
    }

    @Test
    void whatAnAdministratorWritesPatientsAreAskedOnceALeadPublishesIt() {
        var booked = home.soon(MAGNESIUM_DRIP);
        start();
        change(content -> text(content, "SCR-B10", "Are you nursing a baby?"));
        var submitted = step("/submission");

        assertThat(publish(lead, false)).hasStatus(201);

        var form =
                home.get(
                        booked.patient(),
                        booked.path("/api/screening/visits/{visit}/form?kind=FULL"));
        assertThat(form).bodyText().contains("Are you nursing a baby?").doesNotContain("STOP");
        assertThat(submitted.at("/state/edition").asString())
                .isEqualTo(editions.newest().version());
        assertThat(care.screen(booked, "FULL", Map.of("SCR-B10", "YES"))).hasStatus(201);
        assertThat(care.flags(booked)).contains("SCR-B10.1 NEEDS_REVIEW");
    }

    @Test
    void whoeverWroteInADraftCannotPublishIt() {
        var both =
                new AccountView(
                        new AccountId(Ids.next()),
                        "Ada Lena",
                        "both@rounds.example",
                        Set.of(Role.ADMIN, Role.CLINICAL_LEAD),
                        Set.of());
        start();
        assertThat(home.put(both, DRAFT, body(read().path("content")))).hasStatus(200);
        step("/submission");

        assertThat(publish(both, true)).hasStatus(409).bodyText().contains("own-words");
        assertThat(publish(admin, true)).hasStatus(403);
        assertThat(home.post(lead, DRAFT, Map.of())).hasStatus(403);
    }

    @Test
    void aLowerLevelIsPublishedOnlyIfTheLeadHasReadIt() {
        start();
        var draft =
                change(
                        content ->
                                rule(content, "SCR-B02.1")
                                        .put("level", "INFO")
                                        .put("overridable", true));
        step("/submission");

        assertThat(draft.at("/difference/weakened").toString())
                .contains("SCR-B02.1: level lowered from STOP to INFO.", "label");
        assertThat(draft.at("/examples").toString()).contains("\"changed\":true");
        assertThat(publish(lead, false)).hasStatus(409).bodyText().contains("weakened");
        assertThat(publish(lead, true)).hasStatus(201);
    }

    @Test
    void aQuestionThatARuleNeedsCannotGo() {
        start();
        var draft = change(content -> remove(content, "SCR-B03"));

        assertThat(draft.path("findings").toString())
                .contains("SCR-B03.1", "R-09", "which is not asked", "does not have");
        assertThat(home.post(admin, DRAFT + "/submission", version()))
                .hasStatus(422)
                .bodyText()
                .contains("questionnaire/content");
        assertThat(publish(lead, true)).hasStatus(409);
    }

    @Test
    void eachFindingNamesItsPlace() {
        start();
        var draft =
                change(
                        content -> {
                            text(content, "SCR-B10", " ");
                            rule(content, "SCR-B09.1").put("source", "");
                            rule(content, "R-05").put("id", "R-55");
                            var item = (ObjectNode) item(content, "SCR-D04");
                            item.putArray("ingredients").add("UNOBTAINIUM");
                            return content;
                        });

        assertThat(draft.path("findings").valueStream().map(one -> one.path("at").asString()))
                .contains("SCR-B10", "SCR-B09.1", "R-05", "SCR-D04");
    }

    @Test
    void aNumberIsAskedRatedAndRefusedBeyondItsLimitsOnceItIsPublished() {
        var booked = home.soon(MAGNESIUM_DRIP);
        start();
        var draft = change(this::withHours);
        assertThat(draft.path("findings")).isEmpty();
        assertThat(draft.at("/examples").toString())
                .contains("SCR-Z01 23 hours", "SCR-Z01 24 hours", "SCR-Z01 25 hours", "SCR-Z01.1");
        step("/submission");
        assertThat(publish(lead, false)).hasStatus(201);

        var form =
                home.get(
                        booked.patient(),
                        booked.path("/api/screening/visits/{visit}/form?kind=FULL&language=es"));
        assertThat(form).bodyText().contains("horas", "\"max\":72").doesNotContain("SCR-Z01.1");
        assertThat(care.screen(booked, "FULL", Map.of("SCR-Z01", "")))
                .hasStatus(422)
                .bodyText()
                .contains("\"SCR-Z01\"");
        var answers = care.answers(booked, "FULL", Map.of());
        assertThat(care.submit(booked, "FULL", hours(answers, 73)))
                .hasStatus(422)
                .bodyText()
                .contains("\"field\":\"SCR-Z01\"");
        assertThat(care.submit(booked, "FULL", hours(answers, 24))).hasStatus(201);
        assertThat(care.flags(booked)).containsExactly("SCR-Z01.1 NEEDS_REVIEW");
        assertThat(care.review(booked).toString()).contains("24 hours");
    }

    @Test
    void aNumberWithoutUnitLimitsOrNotSureIsNamed() {
        start();
        var draft =
                change(
                        content -> {
                            withHours(content);
                            var item = (ObjectNode) item(content, "SCR-Z01");
                            item.putArray("options");
                            ((ObjectNode) item.path("measure")).put("min", 90);
                            rule(content, "SCR-Z01.1").put("item", "SCR-B10");
                            return content;
                        });

        assertThat(draft.path("findings").toString())
                .contains("NOT_SURE", "wrong way round", "does not take");
    }

    @Test
    void adviceInAnyTextKeepsADraftBackAndIsNamedWithItsLanguage() {
        start();
        var draft =
                change(
                        content -> {
                            text(content, "SCR-B10", "Is the recommended dose right for you?");
                            ((ObjectNode) item(content, "SCR-B09").path("text"))
                                    .put("es", "¿Quiere saber si es elegible?");
                            rule(content, "SCR-B09.1").put("reason", "Give 500 mg.");
                            ((ObjectNode) content.at("/groups/0/title")).put("en", "Your benefits");
                            return content;
                        });

        assertThat(draft.path("findings").toString())
                .contains("\"at\":\"SCR-B10\",\"message\":\"English says “recommended dose”")
                .contains("\"at\":\"SCR-B09\",\"message\":\"Spanish says “elegible”")
                .contains("\"at\":\"SCR-B09.1\",\"message\":\"English says “500 mg”")
                .contains("English says “benefits”");
        assertThat(home.post(admin, DRAFT + "/submission", version())).hasStatus(422);
    }

    @Test
    void theEmergencyTextSaysToCall911InBothLanguages() {
        start();
        var draft =
                change(
                        content -> {
                            ((ObjectNode) content.path("emergencyText"))
                                    .put("en", "Call your doctor now.")
                                    .put("es", " ");
                            return content;
                        });

        assertThat(draft.path("findings").toString())
                .contains("English has to say to call 911", "Spanish has to say to call 911");
        assertThat(draft.at("/difference/weakened").toString()).contains("emergency text");
    }

    @Test
    void theDifferenceIsSaidInWords() {
        start();
        var draft =
                change(
                        content -> {
                            text(content, "SCR-B10", "Are you nursing?");
                            rule(content, "SCR-B10.1").put("level", "STOP");
                            return content;
                        });

        var difference = draft.path("difference").toString();
        assertThat(difference)
                .contains("\"id\":\"SCR-B10\",\"kind\":\"CHANGED\"")
                .contains("\"what\":\"English\"", "\"after\":\"Are you nursing?\"")
                .contains("\"what\":\"Level\",\"before\":\"NEEDS_REVIEW\",\"after\":\"STOP\"");
        assertThat(draft.at("/difference/questions")).hasSize(1);
        assertThat(draft.at("/difference/rules")).hasSize(1);
        assertThat(draft.at("/difference/weakened")).isEmpty();
    }

    @Test
    void whatIsAskedOrFlaggedLessIsNamed() {
        start();
        var draft =
                change(
                        content -> {
                            ((ObjectNode) item(content, "SCR-B01")).put("required", false);
                            ((ObjectNode) item(content, "SCR-B09"))
                                    .putArray("ingredients")
                                    .add("MAGNESIUM");
                            ((ObjectNode) rule(content, "SCR-B03.1").path("when").get(0))
                                    .putArray("answer")
                                    .add("FAILURE");
                            return remove(content, "SCR-H02");
                        });

        assertThat(draft.at("/difference/weakened").toString())
                .contains("SCR-B01: flags depend on this question, which may be left out now.")
                .contains("SCR-B09: flags depend on this question, which is asked otherwise.")
                .contains("SCR-B03.1: STOP holds under other conditions.")
                .contains("SCR-H02: flags depend on this question, which is gone.");
    }

    @Test
    void questionsThatChangePlacesAreADifference() {
        start();
        var draft =
                change(
                        content -> {
                            var items = content.withArray("items");
                            items.add(items.remove(items.size() - 2));
                            return content;
                        });

        assertThat(draft.at("/difference/questions")).hasSize(1);
        assertThat(draft.at("/difference/questions/0/id").asString()).isEqualTo("Order");
    }

    @Test
    void aDraftThatChangesNothingDiffersInNothing() {
        var draft = start();

        assertThat(draft.at("/difference/questions")).isEmpty();
        assertThat(draft.at("/difference/rules")).isEmpty();
        assertThat(draft.path("findings")).isEmpty();
        assertThat(draft.path("examples")).hasSizeGreaterThan(10);
        assertThat(draft.at("/examples").toString())
                .doesNotContain("\"changed\":true")
                .contains("STOP_FINAL", "SCR-B01.1");
    }

    @Test
    void aLeadSendsADraftBackWithANote() {
        start();
        step("/submission");
        var back = Map.of("note", "Simpler words, please", "version", read().at("/state/version"));

        assertThat(home.post(lead, DRAFT + "/return", back)).hasStatus(200);

        assertThat(read().at("/state/status").asString()).isEqualTo("WRITING");
        assertThat(read().at("/state/note").asString()).isEqualTo("Simpler words, please");
    }

    @Test
    void thereIsOneDraftAndNobodyWritesOverAnother() {
        var first = start();
        change(content -> text(content, "SCR-B10", "Are you nursing?"));

        assertThat(home.post(admin, DRAFT, Map.of())).hasStatus(409);
        var late = Map.of("content", first.path("content"), "version", 0);
        assertThat(home.put(admin, DRAFT, late)).hasStatus(409);
        assertThat(home.post(admin, DRAFT + "/discard", version())).hasStatus(200);
        assertThat(home.get(admin, DRAFT)).hasStatus(409).bodyText().contains("no-draft");
    }

    @Test
    void anExportCanBeImportedAndAForeignElementLeavesNothingBehind() {
        var exported = tree(home.get(lead, "/api/questionnaire/fhir?draft=false"));
        var fhir = exported.path("json").asString();
        var foreign = fhir.replaceFirst("\"required\"", "\"readOnly\" : true, \"required\"");

        assertThat(home.post(admin, DRAFT, Map.of("fhir", foreign)))
                .hasStatus(422)
                .bodyText()
                .contains("Questionnaire.item[0].item[0].readOnly");
        assertThat(home.get(admin, DRAFT)).hasStatus(409);
        var draft = home.post(admin, DRAFT, Map.of("fhir", fhir));
        assertThat(draft).hasStatus(201);
        assertThat(tree(draft).path("findings")).isEmpty();
        assertThat(tree(draft).at("/difference/rules")).isEmpty();
    }

    /** A question for a number, and a rule that waits for it. */
    private JsonNode withHours(JsonNode content) {
        var group = content.path("groups").valueStream().toList().getLast().path("id").asString();
        content.withArray("items")
                .add(
                        json.readTree(
                                """
                                {"id": "SCR-Z01", "group": "%s", "type": "INTEGER", "required": true,
                                 "kinds": ["FULL"], "remembered": false, "ingredients": [], "reasons": [],
                                 "onlyIf": [], "anyOpens": false, "detailWhen": [],
                                 "text": {"en": "How many hours ago did you eat?", "es": "¿Hace cuántas horas comió?"},
                                 "options": [{"code": "NOT_SURE"}],
                                 "measure": {"unit": "h", "text": {"en": "hours", "es": "horas"}, "min": 0, "max": 72}}
                                """
                                        .formatted(group)));
        content.withArray("rules")
                .add(
                        json.readTree(
                                """
                                {"id": "SCR-Z01.1", "item": "SCR-Z01", "level": "NEEDS_REVIEW",
                                 "when": [{"number": [{"operator": "AT_LEAST", "number": 24}]}],
                                 "overridable": true, "judgement": true,
                                 "reason": "A day without a meal.", "source": "made up (DJ)"}
                                """));
        return content;
    }

    private static List<Map<String, Object>> hours(List<Map<String, Object>> answers, int hours) {
        Map<String, Object> said =
                Map.of(
                        "item", "SCR-Z01",
                        "codes", List.of(),
                        "quantity", Map.of("value", hours, "unit", "h"));
        return answers.stream().map(one -> one.get("item").equals("SCR-Z01") ? said : one).toList();
    }

    private JsonNode start() {
        var reply = home.post(admin, DRAFT, Map.of());
        assertThat(reply).hasStatus(201);
        return tree(reply);
    }

    private JsonNode change(UnaryOperator<JsonNode> by) {
        var content = read().path("content");
        by.apply(content);
        var reply = home.put(admin, DRAFT, body(content));
        assertThat(reply).hasStatus(200);
        return tree(reply);
    }

    private JsonNode step(String name) {
        var reply = home.post(admin, DRAFT + name, version());
        assertThat(reply).hasStatus(200);
        return tree(reply);
    }

    private MvcTestResult publish(AccountView by, boolean read) {
        return home.post(
                by,
                DRAFT + "/publication",
                Map.of("weakenedRead", read, "version", read().at("/state/version")));
    }

    private JsonNode read() {
        return tree(home.get(lead, DRAFT));
    }

    private Map<String, Object> version() {
        return Map.of("version", read().at("/state/version"));
    }

    private Map<String, Object> body(JsonNode content) {
        return Map.of("content", content, "version", read().at("/state/version"));
    }

    private JsonNode tree(MvcTestResult reply) {
        return json.readTree(reply.getResponse().getContentAsByteArray());
    }

    private static JsonNode text(JsonNode content, String item, String english) {
        ((ObjectNode) item(content, item).path("text")).put("en", english);
        return content;
    }

    private static JsonNode remove(JsonNode content, String item) {
        var items = content.withArray("items");
        List.copyOf(items.valueStream().toList()).stream()
                .filter(one -> one.path("id").asString().equals(item))
                .forEach(one -> items.remove(items.valueStream().toList().indexOf(one)));
        return content;
    }

    private static JsonNode item(JsonNode content, String id) {
        return one(content, "items", id);
    }

    private static ObjectNode rule(JsonNode content, String id) {
        return (ObjectNode) one(content, "rules", id);
    }

    private static JsonNode one(JsonNode content, String list, String id) {
        return content.path(list)
                .valueStream()
                .filter(one -> one.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
