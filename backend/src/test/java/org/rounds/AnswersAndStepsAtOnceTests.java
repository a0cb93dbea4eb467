package org.rounds;

import static java.util.Collections.frequency;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rounds.CareSteps.MAGNESIUM_DRIP;
import static org.rounds.HomeVisit.bytes;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.rounds.HomeVisit.Booked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * A patient, a prescriber and a nurse act at the same instant: one comes first, the other sees it.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, HomeVisit.class, CareSteps.class})
class AnswersAndStepsAtOnceTests {

    private static final int TIMES = 5;
    private static final Map<String, ?> REFUSAL =
            Map.of("outcome", "NOT_CLEARED", "therapyIds", List.of(), "reason", "Not today");

    @Autowired HomeVisit home;
    @Autowired CareSteps care;
    @Autowired JdbcTemplate database;
    @Autowired Clock clock;

    @RepeatedTest(TIMES)
    void noNurseSetsOutBesideAnAnswerThatStopsTheVisit() throws Exception {
        var booked = ready();
        var pain = care.answers(booked, "RESCREEN", Map.of("SCR-F02", "CHEST_PAIN"));

        var done = atOnce(() -> setOut(booked), () -> care.submit(booked, "RESCREEN", pain));

        assertThat(done).as("%s", done).containsOnlyOnce(409);
    }

    @RepeatedTest(TIMES)
    void noNurseSetsOutBesideARefusalToClear() throws Exception {
        var booked = ready();
        var refuse = post(booked, REFUSAL);

        var done = atOnce(() -> setOut(booked), refuse);

        assertThat(done).as("%s", done).containsOnlyOnce(409);
    }

    @RepeatedTest(TIMES)
    void ofTwoPrescribersAtOnceTheSecondHasToReadWhatTheFirstDecided() throws Exception {
        var booked = ready();
        var clear = post(booked, care.clearance(MAGNESIUM_DRIP, home.today().plusDays(20)));
        var refuse = post(booked, REFUSAL);

        assertThat(atOnce(refuse, clear)).containsExactlyInAnyOrder(201, 409);
        assertThat(clear.call()).hasStatus(409).bodyText().contains("clearance/decided-meanwhile");
    }

    @RepeatedTest(TIMES)
    void aConsentIsTakenBackOnce() throws Exception {
        var booked = ready();
        var path = booked.path("/api/consent/visits/{visit}/withdrawals");
        Callable<MvcTestResult> takeBack = () -> home.post(booked.patient(), path, Map.of());

        assertThat(frequency(atOnce(takeBack, takeBack), 201)).isEqualTo(1);
    }

    private Booked ready() {
        var booked = home.soon(MAGNESIUM_DRIP);
        database.update(
                "update visit set status = 'SCHEDULED', nurse_id = ? where id = ?",
                bytes(booked.nurseId().value()),
                bytes(booked.visit().value()));
        care.screen(booked, "FULL", Map.of());
        care.clear(booked, MAGNESIUM_DRIP, home.today().plusDays(30));
        care.order(booked, home.today());
        assertThat(care.sign(booked, "AGREE")).hasStatus(201);
        return booked;
    }

    /** A decision by a prescriber who reads now what stands. */
    private Callable<MvcTestResult> post(Booked booked, Map<String, ?> decision) {
        var path = booked.path("/api/clearance/visits/{visit}/decisions");
        var body = care.read(booked, decision);
        return () -> home.post(booked.prescriber(), path, body);
    }

    private MvcTestResult setOut(Booked booked) {
        return home.post(
                booked.nurse(),
                booked.path("/api/visit/visits/{visit}/steps"),
                Map.of("step", "GO_EN_ROUTE", "deviceAt", clock.instant()));
    }

    private static List<Integer> atOnce(Callable<MvcTestResult> one, Callable<MvcTestResult> other)
            throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var running =
                    List.of(one, other).stream()
                            .map(
                                    act ->
                                            threads.submit(
                                                    () -> {
                                                        start.await();
                                                        return act.call().getResponse().getStatus();
                                                    }))
                            .toList();
            return List.of(running.getFirst().get(), running.getLast().get());
        }
    }
}
