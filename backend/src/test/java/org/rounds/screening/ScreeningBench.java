package org.rounds.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rounds.CareSteps.MAGNESIUM_DRIP;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rounds.CareSteps;
import org.rounds.HomeVisit;
import org.rounds.HomeVisit.Booked;
import org.rounds.TestDatabase;
import org.rounds.bench.BenchResult;
import org.rounds.bench.Timings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * {@code ./rounds bench screening}: rates made-up screenings, each held against the domain's table
 * as well, and opens a prescriber's list of many open reviews as they would, through the API.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, HomeVisit.class, CareSteps.class})
class ScreeningBench {

    private static final int SETS = Integer.getInteger("rounds.answer-sets", 100_000);
    private static final long SEED = Long.getLong("rounds.seed", System.currentTimeMillis());
    private static final int REVIEWS = 1_000;
    private static final int WARM_UP = 20;
    private static final int OPENINGS = 200;
    private static final List<Map<String, String>> PATIENTS =
            List.of(
                    Map.of(),
                    Map.of("SCR-D06", "YES:Lisinopril", "SCR-C13", "HIGH:150/95"),
                    Map.of("SCR-B06", "MILD:Strawberries", "SCR-D07", "ANTACID:Now and then"),
                    Map.of("SCR-B03", "NOT_SURE", "SCR-C18", "BLEEDING:Bruises easily"));

    @Autowired HomeVisit home;
    @Autowired CareSteps care;

    @Test
    void measure() throws IOException {
        System.out.printf("Seed %d%n", SEED);
        new BenchResult()
                .with("sets", SETS)
                .with("evaluate_p99_ms", evaluate().p99())
                .with("worklist_p99_ms", openWorkList().p99())
                .with("seed", SEED)
                .write("screening");
    }

    private static Timings evaluate() {
        var timings = new Timings();
        var sets = new AnswerSets(SEED);
        var random = new Random(SEED);
        for (int number = 1; number <= SETS; number++) {
            var set = sets.next();
            AnswerSetsTests.prove(set, random);
            timings.of(
                    () -> AnswerSetsTests.evaluate(set, AnswerSetsTests.check(set, set.answers())));
            progress("answer sets", number, SETS / 10);
        }
        return timings;
    }

    private Timings openWorkList() {
        var first = home.soon(MAGNESIUM_DRIP);
        for (int number = 1; number <= REVIEWS; number++) {
            var booked = number == 1 ? first : home.alongside(first, MAGNESIUM_DRIP);
            var answers = PATIENTS.get(number % PATIENTS.size());
            assertThat(care.screen(booked, "FULL", answers)).hasStatus(201);
            progress("open reviews", number, REVIEWS / 5);
        }
        for (int number = 1; number <= WARM_UP; number++) {
            assertThat(reviews(first)).hasSize(REVIEWS);
        }
        var timings = new Timings();
        for (int number = 1; number <= OPENINGS; number++) {
            timings.of(() -> reviews(first));
            progress("work lists opened", number, OPENINGS / 4);
        }
        return timings;
    }

    private List<?> reviews(Booked booked) {
        var reply = home.get(booked.prescriber(), "/api/review/visits");
        return home.list(reply);
    }

    private static void progress(String what, int number, int each) {
        if (number % Math.max(each, 1) == 0) {
            System.out.printf("%,d %s%n", number, what);
        }
    }
}
