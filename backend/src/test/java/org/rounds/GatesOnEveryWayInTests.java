package org.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.rounds.CareSteps.MAGNESIUM_DRIP;
import static org.rounds.HomeVisit.PHOENIX;
import static org.rounds.HomeVisit.bytes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rounds.HomeVisit.Booked;
import org.rounds.catalogue.TherapyId;
import org.rounds.identity.Role;
import org.rounds.region.RegionId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every gate tried on every way in: with one fact missing at a time, no operation of the API brings
 * a visit past SCHEDULED, or past PRE_CHECK, and the refusal names the guard. An operation that is
 * not known here fails the first test.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, HomeVisit.class, CareSteps.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GatesOnEveryWayInTests {

    private static final String STEPS = "/api/visit/visits/{visit}/steps";
    private static final String CHART = "/api/charting/visits/{visit}";

    /** What takes a visit further towards the patient's vein, and on from there. */
    private static final Set<String> WAYS_IN =
            Set.of(
                    "takeStep",
                    "recordIdentity",
                    "startInfusion",
                    "pauseInfusion",
                    "resumeInfusion",
                    "stopInfusion",
                    "depart",
                    "signNote",
                    "answerNoSideEffect");

    /** Ends a visit or puts it back; {@code assignNurse} brings it to SCHEDULED and no further. */
    private static final Set<String> WAYS_OUT =
            Set.of(
                    "moveSeries",
                    "cancelSeries",
                    "assignNurse",
                    "swapNurses",
                    "moveVisit",
                    "moveMyVisit",
                    "unassignNurse",
                    "cancelVisit",
                    "reportNoShow",
                    "confirmNoShow",
                    "recordNotStarted");

    private static final Set<String> MOVES_NOTHING =
            Set.of(
                    "addTherapy",
                    "changeTherapy",
                    "addPreparation",
                    "writeNote",
                    "addAddendum",
                    "recordProduct",
                    "recordVitals",
                    "decideClearance",
                    "decideFlag",
                    "recordOrder",
                    "handOver",
                    "askCall",
                    "reportCall",
                    "addClinician",
                    "addLicence",
                    "addShifts",
                    "cancelShift",
                    "addCompetency",
                    "recordRegisterCheck",
                    "changePosting",
                    "addSkill",
                    "addPattern",
                    "endPattern",
                    "changeDay",
                    "takeBackDay",
                    "addTimeOff",
                    "takeBackTimeOff",
                    "signMyConsent",
                    "withdrawMyConsent",
                    "signConsent",
                    "withdrawConsent",
                    "openAccount",
                    "inviteStaff",
                    "acceptInvitation",
                    "askForLink",
                    "signOut",
                    "signIn",
                    "redeemLink",
                    "disableStaff",
                    "setAddressPoint",
                    "changeMyContact",
                    "findPatients",
                    "addStatePolicy",
                    "addBookingRules",
                    "setHoliday",
                    "renewFeed",
                    "joinWaitlist",
                    "leaveWaitlist",
                    "declineOffer",
                    "revokeFeed",
                    "addRegion",
                    "changeArea",
                    "startEditionDraft",
                    "changeEditionDraft",
                    "discardEditionDraft",
                    "submitEditionDraft",
                    "sendBackEditionDraft",
                    "publishEdition",
                    "bookVisit",
                    "makeSeries",
                    "takeHold",
                    "keepScreeningDraft",
                    "submitScreening",
                    "recordDoorCheck",
                    "setPatientLimit",
                    "reviewReport",
                    "fileReport",
                    "explainEvv",
                    "setVisitPoint");

    @Autowired HomeVisit home;
    @Autowired CareSteps care;
    @Autowired JdbcTemplate database;
    @Autowired JsonMapper json;
    @Autowired Clock clock;

    @Test
    void everyOperationThatWritesIsKnownToMoveAVisitOrNot() throws IOException {
        var api = json.readTree(Files.readString(Path.of("../docs/api/openapi.json")));
        var writing = new ArrayList<String>();
        for (var path : api.path("paths").properties()) {
            for (var method : path.getValue().properties()) {
                if (!method.getKey().equals("get")) {
                    writing.add(method.getValue().path("operationId").asString());
                }
            }
        }
        var known = new ArrayList<>(WAYS_IN);
        known.addAll(WAYS_OUT);
        known.addAll(MOVES_NOTHING);
        assertThat(writing)
                .as("Does a new operation move a visit? Then it belongs to the ways in or out.")
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void withNothingMissingTheNurseSetsOutAndStarts() {
        var booked = assigned(MAGNESIUM_DRIP);
        ready(booked);

        assertThat(goEnRoute(booked)).hasStatus(200);
        arrived(booked);
        assertThat(care.askAtTheDoor(booked, Map.of())).hasStatus(201);
        baseline(booked, Duration.ZERO, 122);
        product(booked);
        assertThat(start(booked)).hasStatus2xxSuccessful();
        assertThat(status(booked)).isEqualTo("IN_PROGRESS");
    }

    @Test
    void whoHasSentTheScreeningIsScheduled() {
        var booked = planned();
        screen(booked, Map.of());

        assertThat(assign(booked)).hasStatus2xxSuccessful();
        assertThat(status(booked)).isEqualTo("SCHEDULED");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void theDispatcherSchedulesNoVisitWithout(
            String missing, String guard, Consumer<Booked> without) {
        var booked = planned();
        without.accept(booked);

        assertThat(rules(assign(booked))).contains(guard);
        everyWay(booked); // nobody's visit yet: no nurse finds it
        assertThat(status(booked)).isEqualTo("REQUESTED");
    }

    Stream<Arguments> theDispatcherSchedulesNoVisitWithout() {
        return Stream.of(
                missing("a screening", "G1", one -> {}),
                missing(
                        "an answer that a rule lets pass",
                        "STOP!",
                        one -> screen(one, Map.of("SCR-F02", "CHEST_PAIN"))),
                missing(
                        "a prescriber's yes",
                        "G3",
                        one -> {
                            screen(one, Map.of());
                            notCleared(one);
                        }),
                missing(
                        "the patient's yes",
                        "G7",
                        one -> {
                            screen(one, Map.of());
                            assertThat(care.sign(one, "REFUSE")).hasStatus(201);
                        }));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void noWayLeadsPastScheduledWithout(String missing, String guard, Consumer<Booked> without) {
        var booked = assigned(MAGNESIUM_DRIP);
        without.accept(booked);

        assertThat(rules(goEnRoute(booked))).contains(guard);
        tryEveryWay(booked);
        assertThat(status(booked)).isEqualTo("SCHEDULED");
    }

    Stream<Arguments> noWayLeadsPastScheduledWithout() {
        return Stream.of(
                missing("a screening", "G1", this::clearedOrderedSigned),
                missing("a re-screen of the last 24 hours", "G6", this::readyTwoDaysBefore),
                missing(
                        "a decision on a flag",
                        "G6",
                        one -> {
                            screen(one, Map.of("SCR-B03", "NOT_SURE"));
                            clearedOrderedSigned(one);
                        }),
                missing(
                        "a flag's permission",
                        "G6",
                        one -> {
                            screen(one, Map.of("SCR-B03", "NOT_SURE"));
                            care.decide(one, "ANY.1", "DECLINE", "Unknown kidneys", true);
                            clearedOrderedSigned(one);
                        }),
                missing(
                        "an answer that a rule lets pass",
                        "STOP!",
                        one -> {
                            screen(one, Map.of("SCR-F02", "CHEST_PAIN"));
                            clearedOrderedSigned(one);
                        }),
                missing(
                        "a clearance",
                        "G3",
                        one -> {
                            screen(one, Map.of());
                            ordered(one);
                            signed(one);
                        }),
                missing(
                        "a prescriber's yes",
                        "G3",
                        one -> {
                            screen(one, Map.of());
                            notCleared(one);
                            ordered(one);
                            signed(one);
                        }),
                missing("a clearance for the visit's day", "G3", this::readyTheDayBefore),
                missing(
                        "a clearance that outlived the last answers",
                        "G3",
                        one -> {
                            ready(one);
                            care.screen(one, "RESCREEN", Map.of("SCR-F04", "YES"));
                        }),
                missing(
                        "an order",
                        "G4",
                        one -> {
                            screen(one, Map.of());
                            cleared(one);
                            signed(one);
                        }),
                missing(
                        "a signature",
                        "G7",
                        one -> {
                            screen(one, Map.of());
                            cleared(one);
                            ordered(one);
                        }),
                missing(
                        "the patient's yes",
                        "G7",
                        one -> {
                            ready(one);
                            assertThat(care.sign(one, "REFUSE")).hasStatus(201);
                        }),
                missing("a consent that still holds", "G7", this::readyAndTakenBack),
                missing("a licence for the state of the address", "G5", this::readyInAnotherState));
    }

    @Test
    void noWayLeadsPastScheduledWithAnIngredientThatNobodyCleared() {
        var therapy = fluids();
        var booked = assigned(therapy);
        screen(booked, Map.of());
        assertThat(care.clear(booked, therapy, home.today().plusDays(30))).hasStatus(201);
        ordered(booked);
        signed(booked);

        add(therapy, "ZINC");

        assertThat(rules(goEnRoute(booked))).contains("G3");
        tryEveryWay(booked);
        assertThat(status(booked)).isEqualTo("SCHEDULED");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void noWayLeadsIntoTheVeinWithout(String missing, String guard, Consumer<Booked> without) {
        var therapy = fluids();
        var booked = assigned(therapy);
        screen(booked, Map.of());
        care.clear(booked, therapy, home.today().plusDays(30));
        ordered(booked);
        signed(booked);
        assertThat(goEnRoute(booked)).hasStatus(200);
        arrived(booked);
        without.accept(booked);

        assertThat(rules(start(booked))).contains(guard);
        tryEveryWay(booked);
        assertThat(status(booked)).isEqualTo("PRE_CHECK");
    }

    Stream<Arguments> noWayLeadsIntoTheVeinWithout() {
        return Stream.of(
                missing(
                        "the questions about today",
                        "G8",
                        one -> {
                            baseline(one, Duration.ZERO, 122);
                            product(one);
                        }),
                missing(
                        "a decision on what is said at the door",
                        "G6",
                        one -> {
                            assertThat(care.askAtTheDoor(one, Map.of("SCR-F03", "FEVER")))
                                    .hasStatus(201);
                            baseline(one, Duration.ZERO, 122);
                            product(one);
                        }),
                missing(
                        "a decision on what a new ingredient asks after the door check",
                        "G6",
                        one -> {
                            assertThat(care.askAtTheDoor(one, Map.of())).hasStatus(201);
                            add(therapyOf(one), "MAGNESIUM");
                            baseline(one, Duration.ZERO, 122);
                            product(one);
                        }),
                missing("a baseline", "G9", this::product),
                missing(
                        "a baseline of the last 15 minutes",
                        "G9",
                        one -> {
                            baseline(one, Duration.ofSeconds(15 * 60 + 30), 122);
                            product(one);
                        }),
                missing(
                        "a baseline within the limits",
                        "G9",
                        one -> {
                            baseline(one, Duration.ZERO, 190);
                            product(one);
                        }),
                missing("a product", "G10", one -> baseline(one, Duration.ZERO, 122)),
                missing(
                        "a consent that still holds",
                        "G7",
                        one -> {
                            baseline(one, Duration.ZERO, 122);
                            product(one);
                            takenBack(one);
                        }),
                missing(
                        "clearance for what came into the bag on the way",
                        "G3",
                        one -> {
                            baseline(one, Duration.ZERO, 122);
                            product(one);
                            add(therapyOf(one), "ZINC");
                        }));
    }

    private static Arguments missing(String what, String guard, Consumer<Booked> without) {
        return arguments(what, guard, without);
    }

    private void tryEveryWay(Booked booked) {
        assertThat(everyWay(booked))
                .as("No way in may be missing or closed to its role: then it was not tried")
                .allSatisfy(reply -> assertThat(reply.getResponse().getStatus()).isNotIn(401, 403));
    }

    private Collection<MvcTestResult> everyWay(Booked booked) {
        var tried = new HashMap<String, MvcTestResult>();
        tried.put("takeStep", goEnRoute(booked));
        tried.put("takeStep", step(booked, "ARRIVE"));
        tried.put("recordIdentity", identify(booked));
        tried.put("startInfusion", start(booked));
        tried.put("pauseInfusion", chart(booked, "/pause", Map.of("reason", "A pause")));
        tried.put("resumeInfusion", chart(booked, "/resume", Map.of()));
        tried.put(
                "stopInfusion",
                chart(
                        booked,
                        "/stop",
                        Map.of(
                                "outcome",
                                "COMPLETED",
                                "containerMl",
                                500,
                                "infusedMl",
                                500,
                                "confirmed",
                                true)));
        tried.put("depart", chart(booked, "/departure", Map.of()));
        tried.put(
                "signNote",
                chart(booked, "/note/signature", Map.of("password", "four words of a person 7")));
        tried.put(
                "answerNoSideEffect",
                home.post(
                        booked.nurse(),
                        booked.path("/api/sideeffect/visits/{visit}/none"),
                        Map.of()));
        assertThat(tried.keySet()).isEqualTo(WAYS_IN);
        return tried.values();
    }

    /** A visit of tomorrow whose time is held in the round of its nurse, who is on shift. */
    private Booked planned() {
        var day = home.today().plusDays(1);
        var booked = home.at(day.atTime(10, 0), MAGNESIUM_DRIP);
        var nurse = bytes(booked.nurseId().value());
        var region = bytes(booked.dispatcher().regions().iterator().next());
        database.update(
                "insert into round (nurse_id, day, region_id, zone, version)"
                        + " values (?, ?, ?, 'America/Phoenix', 0)",
                nurse,
                day,
                region);
        database.update(
                "insert into shift (id, clinician_id, region_id, start_at, end_at, version)"
                        + " values (?, ?, ?, ?, ?, 0)",
                bytes(UUID.randomUUID()),
                nurse,
                region,
                utc(day.atTime(8, 0)),
                utc(day.atTime(18, 0)));
        database.update(
                "insert into stop (id, nurse_id, day, start_at, end_at, promised_from,"
                        + " promised_until, state, therapy_id, holder,"
                        + " token_hash, expires_at, visit_id, patient_id, version)"
                        + " select ?, ?, ?, ?, ?, ?, ?, 'PLANNED', therapy_id, ?, ?, ?, id, patient_id, 0"
                        + " from visit where id = ?",
                bytes(UUID.randomUUID()),
                nurse,
                day,
                utc(day.atTime(10, 0)),
                utc(day.atTime(12, 0)),
                utc(day.atTime(10, 0)),
                utc(day.atTime(11, 0)),
                new byte[16],
                new byte[32],
                utc(day.atTime(10, 0)),
                bytes(booked.visit().value()));
        return booked;
    }

    private static LocalDateTime utc(LocalDateTime inPhoenix) {
        return LocalDateTime.ofInstant(inPhoenix.atZone(PHOENIX).toInstant(), ZoneOffset.UTC);
    }

    private MvcTestResult assign(Booked booked) {
        var seen =
                database.queryForObject(
                        "select version from visit where id = ?",
                        Long.class,
                        bytes(booked.visit().value()));
        return home.post(
                booked.dispatcher(),
                booked.path("/api/scheduling/visits/{visit}/assignment"),
                Map.of("nurseId", booked.nurseId(), "visitVersion", seen));
    }

    private Booked assigned(TherapyId therapy) {
        var booked = home.soon(therapy);
        database.update(
                "update visit set status = 'SCHEDULED', nurse_id = ? where id = ?",
                bytes(booked.nurseId().value()),
                bytes(booked.visit().value()));
        return booked;
    }

    private void ready(Booked booked) {
        screen(booked, Map.of());
        clearedOrderedSigned(booked);
    }

    /** Whatever of it is possible: without screening or with a stop nobody can clear. */
    private void clearedOrderedSigned(Booked booked) {
        care.clear(booked, MAGNESIUM_DRIP, home.today().plusDays(30));
        ordered(booked);
        signed(booked);
    }

    private void readyTwoDaysBefore(Booked booked) {
        ready(booked);
        database.update(
                "update visit set window_start = date_add(window_start, interval 2 day),"
                        + " window_end = date_add(window_end, interval 2 day) where id = ?",
                bytes(booked.visit().value()));
    }

    private void readyTheDayBefore(Booked booked) {
        screen(booked, Map.of());
        assertThat(care.clear(booked, MAGNESIUM_DRIP, home.today().plusDays(1))).hasStatus(201);
        ordered(booked);
        signed(booked);
        database.update(
                "update visit set local_date = ? where id = ?",
                home.today().plusDays(2),
                bytes(booked.visit().value()));
    }

    private void readyInAnotherState(Booked booked) {
        ready(booked);
        database.update(
                "update visit set state = 'KY' where id = ?", bytes(booked.visit().value()));
    }

    private void readyAndTakenBack(Booked booked) {
        ready(booked);
        takenBack(booked);
    }

    private void takenBack(Booked booked) {
        assertThat(
                        home.post(
                                booked.patient(),
                                booked.path("/api/consent/visits/{visit}/withdrawals"),
                                Map.of()))
                .hasStatus2xxSuccessful();
    }

    private void screen(Booked booked, Map<String, String> but) {
        assertThat(care.screen(booked, "FULL", but)).hasStatus(201);
    }

    private void cleared(Booked booked) {
        assertThat(care.clear(booked, MAGNESIUM_DRIP, home.today().plusDays(30))).hasStatus(201);
    }

    private void notCleared(Booked booked) {
        assertThat(
                        care.decide(
                                booked,
                                Map.of(
                                        "outcome",
                                        "NOT_CLEARED",
                                        "therapyIds",
                                        List.of(MAGNESIUM_DRIP),
                                        "reason",
                                        "Not before a talk")))
                .hasStatus(201);
    }

    private void ordered(Booked booked) {
        assertThat(care.order(booked, home.today())).hasStatus(201);
    }

    private void signed(Booked booked) {
        assertThat(care.sign(booked, "AGREE")).hasStatus(201);
    }

    private void arrived(Booked booked) {
        assertThat(step(booked, "ARRIVE")).hasStatus(200);
        assertThat(identify(booked)).hasStatus2xxSuccessful();
        assertThat(status(booked)).isEqualTo("PRE_CHECK");
    }

    private MvcTestResult goEnRoute(Booked booked) {
        return step(booked, "GO_EN_ROUTE");
    }

    private MvcTestResult step(Booked booked, String step) {
        var door = Map.of("latitude", 33.4501, "longitude", -112.0702, "accuracyM", 8);
        return home.post(
                booked.nurse(),
                booked.path(STEPS),
                Map.of("step", step, "deviceAt", clock.instant(), "position", door));
    }

    private MvcTestResult identify(Booked booked) {
        return chart(
                booked,
                "/identity",
                Map.of("identifiers", List.of("FULL_NAME", "BIRTH_DATE"), "matches", true));
    }

    /** Readings that were taken {@code ago}, by a nurse who was in the home by then. */
    private void baseline(Booked booked, Duration ago, int systolic) {
        database.update(
                "update visit set arrived_at = date_sub(arrived_at, interval 1 hour) where id = ?",
                bytes(booked.visit().value()));
        var readings =
                Map.of(
                        "systolic", systolic,
                        "diastolic", 78,
                        "pulse", 70,
                        "breaths", 14,
                        "spo2", 98,
                        "temperatureC", 36.6,
                        "alertness", "A",
                        "pain", 0);
        var taken = clock.instant().minus(ago);
        assertThat(
                        chart(
                                booked,
                                "/vitals",
                                Map.of("phase", "PRE", "takenAt", taken, "readings", readings)))
                .hasStatus2xxSuccessful();
    }

    private void product(Booked booked) {
        assertThat(
                        chart(
                                booked,
                                "/products",
                                Map.of(
                                        "name",
                                        "Magnesium sulfate",
                                        "lot",
                                        "L-1",
                                        "expiry",
                                        "2030-01-31",
                                        "matchesOrder",
                                        true)))
                .hasStatus2xxSuccessful();
    }

    private MvcTestResult start(Booked booked) {
        return chart(booked, "/start", Map.of());
    }

    private MvcTestResult chart(Booked booked, String path, Map<String, Object> body) {
        var sent = new HashMap<>(body);
        sent.put("deviceAt", clock.instant());
        return home.post(booked.nurse(), booked.path(CHART + path), sent);
    }

    /** The guards that a refusal names; it must be a refusal by the gates. */
    private List<String> rules(MvcTestResult refused) {
        assertThat(refused)
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/visit/blocked");
        return ((List<?>) home.body(refused).get("obstacles"))
                .stream().map(one -> ((Map<?, ?>) one).get("rule").toString()).toList();
    }

    private String status(Booked booked) {
        return database.queryForObject(
                "select status from visit where id = ?",
                String.class,
                bytes(booked.visit().value()));
    }

    private TherapyId fluids() {
        var reply =
                home.post(
                        home.account("Ada Lowe", Role.ADMIN, new RegionId(UUID.randomUUID())),
                        "/api/catalogue/admin/therapies",
                        therapy(List.of("FLUIDS")));
        return TherapyId.of(home.body(reply).get("id").toString());
    }

    private void add(TherapyId therapy, String ingredient) {
        var body = new HashMap<>(therapy(List.of("FLUIDS", ingredient)));
        body.putAll(Map.of("active", true, "version", 0));
        assertThat(
                        home.put(
                                home.account(
                                        "Ada Lowe", Role.ADMIN, new RegionId(UUID.randomUUID())),
                                "/api/catalogue/admin/therapies/" + therapy.value(),
                                body))
                .hasStatus(200);
    }

    private static Map<String, Object> therapy(List<String> ingredients) {
        return Map.of(
                "name",
                "Therapy " + UUID.randomUUID(),
                "minutes",
                60,
                "ingredients",
                ingredients,
                "mixedOnSite",
                true);
    }

    private TherapyId therapyOf(Booked booked) {
        var id =
                database.queryForObject(
                        "select lower(hex(therapy_id)) from visit where id = ?",
                        String.class,
                        bytes(booked.visit().value()));
        return TherapyId.of(id.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
    }
}
