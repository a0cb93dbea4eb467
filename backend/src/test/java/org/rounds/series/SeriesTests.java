package org.rounds.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rounds.clinician.ClinicianId;
import org.rounds.identity.AccountView;
import org.rounds.region.RegionView;
import org.rounds.scheduling.Scheduling;
import org.rounds.scheduling.StopView;
import org.rounds.scheduling.TestClock;
import org.rounds.scheduling.Town;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitStatus;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/** Visits that come again: planned, booked, moved and cancelled together, each one for itself. */
@SeriesTest
class SeriesTests {

    @Autowired Town town;
    @Autowired TestClock clock;
    @Autowired Scheduling scheduling;
    @Autowired VisitRecords records;
    @Autowired JdbcTemplate database;
    @Autowired MockMvcTester http;
    @Autowired JsonMapper json;

    private SeriesCalls series;
    private RegionView region;
    private ClinicianId nurse;
    private AccountView dispatcher;
    private AccountView patient;
    private VisitId first;

    @BeforeEach
    void aVisitAtTenInThreeDays() {
        series = new SeriesCalls(town, http, json);
        region = town.region("AZ");
        nurse = town.nurseWhoWorksAPattern(region, LocalTime.of(8, 0), LocalTime.of(18, 0));
        dispatcher = town.dispatcher(region);
        patient = town.patient();
        first = town.book(patient, region, town.hold(region, town.at(3, "10:00")));
    }

    @Test
    void everyDateIsAVisitOfItsOwnWithAStopAndAPromiseOfItsOwn() {
        var made = series.make(dispatcher, first, 2, 4);

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.localStarts())
                .containsExactly(
                        local(3, "10:00"),
                        local(17, "10:00"),
                        local(31, "10:00"),
                        local(45, "10:00"));
        var visits = List.of(first, made.visit(2), made.visit(3), made.visit(4));
        assertThat(visits).doesNotHaveDuplicates();
        assertThat(scheduling.stops(visits).values())
                .hasSize(4)
                .extracting(StopView::nurse)
                .containsOnly(nurse);
        assertThat(records.views(visits).values())
                .allSatisfy(
                        visit -> {
                            assertThat(visit.status()).isEqualTo(VisitStatus.REQUESTED);
                            assertThat(visit.window().length()).isEqualTo(Duration.ofHours(1));
                            assertThat(visit.patient()).isEqualTo(records.view(first).patient());
                            assertThat(visit.reasons()).isEqualTo(records.view(first).reasons());
                        });
        assertThat(made.body().path("history").path(0).path("kind").asString()).isEqualTo("MADE");
    }

    @Test
    void thePatientSeesTheDatesInPlainWordsOnly() {
        series.make(dispatcher, first, 1, 3);

        var mine = series.mine(patient, first);

        assertThat(mine.visits()).hasSize(3);
        assertThat(mine.visits().getFirst().propertyNames())
                .containsExactlyInAnyOrder("id", "window", "state", "moved");
        assertThat(series.of(dispatcher, first).body().path("visits").path(0).propertyNames())
                .contains("holds", "status", "number");
    }

    @Test
    void aSeriesEndsByNumberOrByItsLastDay() {
        var until = town.today().plusDays(3 + 14);

        assertThat(series.plan(dispatcher, first, "everyWeeks=1&visits=26").body()).hasSize(25);
        assertThat(series.plan(dispatcher, first, "everyWeeks=1&until=" + until).body()).hasSize(2);
        assertThat(
                        series.plan(dispatcher, first, "everyWeeks=1&until=" + until.minusDays(1))
                                .body())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "everyWeeks=0&visits=4, every-weeks",
        "everyWeeks=9&visits=4, every-weeks",
        "everyWeeks=1&visits=1, how-many",
        "everyWeeks=1&visits=27, how-many",
        "everyWeeks=1, how-many",
        "everyWeeks=1&visits=3&until=2027-01-01, how-many",
        "everyWeeks=8&until=2999-01-01, how-many"
    })
    void aSeriesHas2To26VisitsEvery1To8Weeks(String query, String rule) {
        var refused = series.plan(dispatcher, first, query);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("/problems/series/" + rule);
    }

    @Test
    void aDateThatIsTakenOffersTheNearestFreeTimesOfItsDay() {
        book(10, "10:00");

        var plan = series.plan(dispatcher, first, "everyWeeks=1&visits=3").body();

        assertThat(plan.path(0).path("free").asBoolean()).isFalse();
        assertThat(plan.path(0).path("nearest")).isNotEmpty();
        assertThat(plan.path(0).path("nearest"))
                .allSatisfy(
                        one ->
                                assertThat(one.path("start").path("local").asString())
                                        .startsWith(town.today().plusDays(10).toString()));
        assertThat(plan.path(1).path("free").asBoolean()).isTrue();
        assertThat(plan.path(1).path("nearest")).isEmpty();
    }

    @Test
    void anotherTimeOfTheDayIsAnExceptionThatKeepsItsPlace() {
        book(10, "10:00");
        var plan = series.plan(dispatcher, first, "everyWeeks=1&visits=3");
        var nearest = plan.body().path(0).path("nearest").path(0).path("start").path("at");
        var times = new HashMap<>(series.free(plan));
        times.put(2, Instant.parse(nearest.asString()));

        var made = series.make(dispatcher, first, 1, times);

        assertThat(made.visits())
                .extracting(one -> one.path("number").asInt())
                .containsExactly(1, 2, 3);
        assertThat(made.visits())
                .extracting(one -> one.path("moved").asBoolean())
                .containsExactly(false, true, false);
    }

    @Test
    void aDateThatIsLeftOutKeepsItsNumberFree() {
        book(10, "10:00");

        var made = series.make(dispatcher, first, 1, 4);

        assertThat(made.visits())
                .extracting(one -> one.path("number").asInt())
                .containsExactly(1, 3, 4);
    }

    @Test
    void ifOneTimeIsGoneNothingIsSaved() {
        var times = series.free(series.plan(dispatcher, first, "everyWeeks=1&visits=4"));
        assertThat(times).hasSize(3);
        book(10, "10:00");
        var before = visits();

        var refused = series.make(dispatcher, first, 1, times);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("/problems/scheduling/time-taken");
        assertThat(refused.body().path("start").asString()).isEqualTo(times.get(2).toString());
        assertThat(refused.body().path("nearest")).isNotEmpty();
        assertThat(visits()).isEqualTo(before);
        assertThat(series.of(dispatcher, first).visits()).isEmpty();
    }

    @Test
    void aTimeOnAnotherDayIsNoTimeOfTheSeries() {
        var refused = series.make(dispatcher, first, 1, Map.of(2, town.at(11, "10:00")));

        assertThat(refused.problem()).isEqualTo("/problems/series/other-day");
    }

    @Test
    void aVisitBelongsToOneSeries() {
        series.make(dispatcher, first, 1, 2);

        assertThat(series.make(dispatcher, first, 2, Map.of(2, town.at(17, "10:00"))).problem())
                .isEqualTo("/problems/series/already");
    }

    @Test
    @DisplayName("case 16: no date is promised for which no nurse's licence holds")
    void aDateAfterTheLicenceEndsIsNotFree() {
        var ending = town.region("AZ");
        var hours = LocalTime.of(8, 0);
        town.nurseWhoWorksAPattern(ending, hours, LocalTime.of(18, 0), town.today().plusDays(12));
        var visit = town.book(ending, town.at(3, "10:00"));

        var plan = series.plan(town.dispatcher(ending), visit, "everyWeeks=1&visits=3").body();

        assertThat(plan.path(0).path("free").asBoolean()).isTrue();
        assertThat(plan.path(1).path("free").asBoolean()).isFalse();
        assertThat(plan.path(1).path("nearest")).isEmpty();
    }

    @Test
    @DisplayName("case 29: a series keeps its wall time over every clock change at the address")
    void aSeriesKeepsItsWallTimeOverTheClockChanges() {
        var chicago = ZoneId.of("America/Chicago");
        var there = town.regionIn("TX", chicago);
        town.nurseWhoWorksAPattern(there, LocalTime.of(8, 0), LocalTime.of(18, 0));
        var start =
                LocalDate.ofInstant(clock.instant(), chicago)
                        .plusDays(3)
                        .atTime(10, 0)
                        .atZone(chicago);
        var visit = town.book(there, start.toInstant());

        var made = series.make(town.dispatcher(there), visit, 1, 26);

        assertThat(made.localStarts()).hasSize(26).allMatch(local -> local.endsWith("T10:00:00"));
        assertThat(made.visits())
                .extracting(one -> chicago.getRules().getOffset(SeriesCalls.start(one)))
                .containsAll(List.of(ZoneOffset.ofHours(-6), ZoneOffset.ofHours(-5)));
    }

    @Test
    void cancellingOneLeavesTheOthers() {
        var made = series.make(dispatcher, first, 1, 4);

        var answer = series.cancel(dispatcher, made.visit(2), "THIS");

        assertThat(answer.body().path("cancelled")).hasSize(1);
        assertThat(statuses()).containsExactly("REQUESTED", "CANCELLED", "REQUESTED", "REQUESTED");
    }

    @Test
    void cancellingTheFollowingFreesTheirTimesAndLeavesWhatIsBefore() {
        var made = series.make(dispatcher, first, 1, 4);

        series.cancel(dispatcher, made.visit(3), "FOLLOWING");

        assertThat(statuses()).containsExactly("REQUESTED", "REQUESTED", "CANCELLED", "CANCELLED");
        var other = town.book(town.patient(), region, town.hold(region, town.at(3, "14:00")));
        var freed = Map.of(3, town.at(17, "10:00"), 4, town.at(24, "10:00"));
        assertThat(series.make(dispatcher, other, 1, freed).status()).isEqualTo(201);
        var act = series.of(dispatcher, first).body().path("history").path(1);
        assertThat(act.path("kind").asString()).isEqualTo("CANCELLED");
        assertThat(act.path("from").asInt()).isEqualTo(3);
        assertThat(act.path("visits").asInt()).isEqualTo(2);
    }

    @Test
    void cancellingAllLeavesWhatIsOverOrUnderWayUntouched() {
        var made = series.make(dispatcher, first, 1, 4);
        over(made.visit(2));

        series.cancel(dispatcher, made.visit(4), "ALL");

        assertThat(statuses()).containsExactly("CANCELLED", "CLOSED", "CANCELLED", "CANCELLED");
    }

    @Test
    void aPatientCancelsAllThatTheCutOffStillAllowsAndIsToldOfTheRest() {
        series.make(dispatcher, first, 1, 3);
        goTo(town.at(3, "08:00"));

        assertThat(series.cancel(patient, first, "THIS").problem())
                .isEqualTo("/problems/scheduling/too-late-to-cancel");
        var answer = series.cancel(patient, first, "ALL");

        assertThat(answer.body().path("cancelled")).hasSize(2);
        assertThat(answer.body().path("kept")).hasSize(1);
        assertThat(statuses()).containsExactly("REQUESTED", "CANCELLED", "CANCELLED");
    }

    @Test
    void aVisitMovedAloneKeepsItsPlaceInTheSeries() {
        var made = series.make(dispatcher, first, 1, 3);

        var moved = series.move(dispatcher, made.visit(2), "THIS", town.at(12, "14:00"));

        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.localStarts())
                .containsExactly(local(3, "10:00"), local(12, "14:00"), local(17, "10:00"));
        assertThat(moved.visits().get(1).path("moved").asBoolean()).isTrue();
        assertThat(moved.visits().get(1).path("number").asInt()).isEqualTo(2);
    }

    @Test
    void aVisitThatWasMovedByItselfStaysWhenTheOthersMove() {
        var made = series.make(dispatcher, first, 1, 3);
        var seen = records.view(made.visit(3)).version();
        var alone = series.moveVisit(dispatcher, made.visit(3), seen, town.at(19, "15:00"));
        assertThat(alone.status()).isEqualTo(200);

        var moved = series.move(dispatcher, made.visit(2), "FOLLOWING", town.at(11, "14:30"));

        assertThat(moved.localStarts())
                .containsExactly(local(3, "10:00"), local(11, "14:30"), local(19, "15:00"));
    }

    @Test
    void movingTheFollowingShiftsDayAndTimeOfEachButNotOfOneThatWasMovedAlone() {
        var made = series.make(dispatcher, first, 1, 5);
        series.move(dispatcher, made.visit(3), "THIS", town.at(18, "15:00"));
        series.cancel(dispatcher, made.visit(5), "THIS");

        var moved = series.move(dispatcher, made.visit(2), "FOLLOWING", town.at(11, "14:30"));

        assertThat(moved.localStarts())
                .containsExactly(
                        local(3, "10:00"),
                        local(11, "14:30"),
                        local(18, "15:00"),
                        local(25, "14:30"),
                        local(31, "10:00"));
        assertThat(moved.visits())
                .extracting(one -> one.path("moved").asBoolean())
                .containsExactly(false, false, true, false, false);
        assertThat(scheduling.stops(List.of(made.visit(4))).values())
                .allSatisfy(
                        stop -> assertThat(stop.work().start()).isEqualTo(town.at(25, "14:30")));
        assertThat(records.view(made.visit(4)).date()).isEqualTo(town.today().plusDays(25));
    }

    @Test
    void anHourLaterIsFreeAlthoughTheVisitItselfStandsThere() {
        var made = series.make(dispatcher, first, 1, 3);

        var moved = series.move(dispatcher, made.visit(1), "ALL", town.at(3, "11:00"));

        assertThat(moved.localStarts())
                .containsExactly(local(3, "11:00"), local(10, "11:00"), local(17, "11:00"));
    }

    @Test
    void ifOneVisitCannotMoveNoneDoes() {
        var made = series.make(dispatcher, first, 1, 3);
        var times =
                List.of(made.visit(1), made.visit(2), made.visit(3)).stream()
                        .map(
                                one ->
                                        Map.of(
                                                "visitId",
                                                one.value().toString(),
                                                "start",
                                                records.view(one)
                                                        .window()
                                                        .start()
                                                        .plus(Duration.ofHours(4))
                                                        .toString()))
                        .toList();
        book(10, "14:00");

        var refused = series.moveTo(dispatcher, first, "ALL", town.at(3, "14:00"), times);

        assertThat(refused.problem()).isEqualTo("/problems/scheduling/time-taken");
        assertThat(series.of(dispatcher, first).localStarts())
                .containsExactly(local(3, "10:00"), local(10, "10:00"), local(17, "10:00"));
    }

    @Test
    void severalVisitsMoveByFewerDaysThanLieBetweenThem() {
        var made = series.make(dispatcher, first, 1, 3);

        assertThat(
                        series.planMove(dispatcher, made.visit(1), "ALL", town.at(10, "10:00"))
                                .problem())
                .isEqualTo("/problems/series/too-far");
    }

    @Test
    void aSeriesOfOthersIsAsIfThereWereNone() {
        series.make(dispatcher, first, 1, 3);

        assertThat(series.mine(town.patient(), first).status()).isEqualTo(404);
        assertThat(series.of(town.dispatcher(town.region("AZ")), first).status()).isEqualTo(404);
    }

    private void book(int day, String time) {
        town.book(town.patient(), region, town.hold(region, town.at(day, time)));
    }

    private int visits() {
        return database.queryForObject(
                "select count(*) from visit where region_id = ?",
                Integer.class,
                Town.bytes(region.id().value()));
    }

    private List<String> statuses() {
        return series.of(dispatcher, first).visits().stream()
                .map(one -> one.path("status").asString())
                .toList();
    }

    private void over(VisitId visit) {
        database.update(
                "update visit set status = 'CLOSED' where id = ?", Town.bytes(visit.value()));
    }

    private void goTo(Instant moment) {
        clock.pass(Duration.between(clock.instant(), moment));
    }

    private String local(int days, String time) {
        return town.today().plusDays(days) + "T" + time + ":00";
    }
}
