package org.rounds.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rounds.identity.AccountView;
import org.rounds.region.RegionView;
import org.rounds.scheduling.Town;
import org.rounds.series.SeriesCalls.Answer;
import org.rounds.visit.VisitId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/** Races between series: one has all its times, the other none of them. */
@SeriesTest
class SeriesAtTheSameInstantTests {

    @Autowired Town town;
    @Autowired JdbcTemplate database;
    @Autowired MockMvcTester http;
    @Autowired JsonMapper json;

    private SeriesCalls series;
    private RegionView region;
    private AccountView dispatcher;

    @BeforeEach
    void oneNurse() {
        series = new SeriesCalls(town, http, json);
        region = town.region("AZ");
        town.nurseWhoWorksAPattern(region, LocalTime.of(8, 0), LocalTime.of(18, 0));
        dispatcher = town.dispatcher(region);
    }

    @Test
    @DisplayName("case 17: of two series for the same times of one nurse exactly one is booked")
    void ofTwoSeriesForTheSameTimesOfOneNurseOneIsBookedAndOfTheOtherNothing() throws Exception {
        for (int round = 0; round < 5; round++) {
            int day = 2 + round;
            var early = book(day, "08:30");
            var late = book(day, "15:30");
            var times =
                    Map.of(
                            2, town.at(day + 7, "12:00"),
                            3, town.at(day + 14, "12:00"),
                            4, town.at(day + 21, "12:00"));
            int before = visits();

            var answers =
                    atOnce(
                            () -> series.make(dispatcher, early, 1, times),
                            () -> series.make(town.dispatcher(region), late, 1, times));

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
            assertThat(answers)
                    .filteredOn(one -> one.status() == 409)
                    .extracting(Answer::problem)
                    .containsExactly("/problems/scheduling/time-taken");
            assertThat(visits()).isEqualTo(before + 3);
        }
    }

    @Test
    void ofTwoDispatchersWhoRepeatTheSameVisitOneSucceeds() throws Exception {
        var visit = book(3, "10:00");
        var first = Map.of(2, town.at(10, "09:00"));
        var second = Map.of(2, town.at(17, "14:00"));

        var answers =
                atOnce(
                        () -> series.make(dispatcher, visit, 1, first),
                        () -> series.make(town.dispatcher(region), visit, 2, second));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void aSeriesThatMovesAndAnotherThatCancelsMeetWithoutHarm() throws Exception {
        var made = series.make(dispatcher, book(3, "10:00"), 1, 6);

        var answers =
                atOnce(
                        () ->
                                series.move(
                                        dispatcher,
                                        made.visit(2),
                                        "FOLLOWING",
                                        town.at(10, "14:00")),
                        () -> series.cancel(dispatcher, made.visit(4), "FOLLOWING"));

        assertThat(answers).extracting(Answer::status).isSubsetOf(200, 409).contains(200);
        assertThat(orphans()).isZero();
    }

    private VisitId book(int day, String time) {
        return town.book(region, town.at(day, time));
    }

    private int visits() {
        return database.queryForObject(
                "select count(*) from visit where region_id = ?",
                Integer.class,
                Town.bytes(region.id().value()));
    }

    /** Visits that are to come without a stop that holds their time, or the other way round. */
    private int orphans() {
        return database.queryForObject(
                """
                select count(*) from visit v join stop s on s.visit_id = v.id
                where v.region_id = ?
                  and ((v.status = 'CANCELLED') <> (s.state = 'RELEASED')
                       or v.window_start <> s.promised_from)
                """,
                Integer.class,
                Town.bytes(region.id().value()));
    }

    @SafeVarargs
    private static List<Answer> atOnce(Callable<Answer>... acts) throws Exception {
        var start = new CyclicBarrier(acts.length);
        try (var threads = Executors.newFixedThreadPool(acts.length)) {
            var all = new ArrayList<Callable<Answer>>();
            for (var act : acts) {
                all.add(
                        () -> {
                            start.await();
                            return act.call();
                        });
            }
            var answers = new ArrayList<Answer>();
            for (var done : threads.invokeAll(all)) {
                answers.add(done.get());
            }
            return answers;
        }
    }
}
