package org.rounds.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rounds.CareSteps.MAGNESIUM_DRIP;
import static org.rounds.HomeVisit.as;
import static org.rounds.HomeVisit.bytes;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rounds.HomeVisit;
import org.rounds.HomeVisit.Booked;
import org.rounds.StoredText;
import org.rounds.TestDatabase;
import org.rounds.identity.AccountView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** The history says who gave a visit to whom, who moved it from when to when, and who cancelled. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, HomeVisit.class})
class VisitHistoryTests {

    private static final String WHY = "Kestrel is ill";

    @Autowired HomeVisit home;
    @Autowired Visits visits;
    @Autowired JdbcTemplate database;

    private Booked booked;

    @BeforeEach
    void aVisitIsScheduled() {
        booked = home.soon(MAGNESIUM_DRIP);
        database.update(
                "update visit set status = 'SCHEDULED', nurse_id = ? where id = ?",
                bytes(booked.nurseId().value()),
                bytes(booked.visit().value()));
    }

    @Test
    void itNamesWhoTookTheVisitFromWhichNurseAndWhoCancelled() {
        step(booked.nurse(), VisitStep.UNSCHEDULE, WHY);
        as(booked.dispatcher(), () -> visits.assign(booked.visit(), null));
        step(booked.dispatcher(), VisitStep.CANCEL, "The patient called");

        assertThat(history().get(0))
                .containsEntry("step", "UNSCHEDULE")
                .containsEntry("by", "Nora Fields")
                .containsEntry("nurse", "Nora Fields")
                .containsEntry("reason", WHY)
                .containsKeys("window", "recordedAt")
                .doesNotContainKey("movedTo");
        assertThat(history().get(1))
                .containsEntry("step", "CANCEL")
                .containsEntry("by", "Dana Reyes")
                .doesNotContainKey("nurse");
    }

    @Test
    void aStepThatMovedTheVisitShowsTheOldWindowAndTheNew() {
        step(booked.nurse(), VisitStep.UNSCHEDULE, WHY);
        database.update(
                "update visit set window_start = date_add(window_start, interval 1 day),"
                        + " window_end = date_add(window_end, interval 1 day) where id = ?",
                bytes(booked.visit().value()));

        var moved = history().getFirst();
        assertThat(moved).containsKeys("window", "movedTo");
        assertThat(moved.get("movedTo")).isNotEqualTo(moved.get("window"));
    }

    @Test
    void reasonsAreSealedAndPatientsDoNotReadWhoDidWhat() {
        step(booked.nurse(), VisitStep.UNSCHEDULE, WHY);

        assertThat(StoredText.of(database, "visit_step_taken")).doesNotContain(WHY);
        assertThat(home.get(booked.patient(), booked.path("/api/visit/visits/{visit}/history")))
                .hasStatus(403);
    }

    private void step(AccountView by, VisitStep step, String why) {
        as(by, () -> visits.step(booked.visit(), step, StepFacts.because(why)));
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> history() {
        return (List<Map<String, Object>>)
                home.list(
                        home.get(
                                booked.dispatcher(),
                                booked.path("/api/visit/visits/{visit}/history")));
    }
}
