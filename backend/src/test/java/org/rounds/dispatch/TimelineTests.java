package org.rounds.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rounds.CareSteps.MAGNESIUM_DRIP;
import static org.rounds.HomeVisit.as;
import static org.rounds.HomeVisit.bytes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rounds.CareSteps;
import org.rounds.HomeVisit;
import org.rounds.HomeVisit.Booked;
import org.rounds.TestDatabase;
import org.rounds.visit.StepFacts;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitStep;
import org.rounds.visit.Visits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a dispatcher sees of the rounds of a region on a line of time. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, HomeVisit.class, CareSteps.class})
class TimelineTests {

    @Autowired HomeVisit home;
    @Autowired Visits visits;
    @Autowired VisitRecords records;
    @Autowired JdbcTemplate database;

    private Booked booked;
    private LocalDate day;

    @BeforeEach
    void aVisitIsRequested() {
        booked = home.soon(MAGNESIUM_DRIP);
        day = records.view(booked.visit()).date();
    }

    @Test
    void aRequestedVisitHasNoNurseYetAndAnAssignedOneStandsInItsNursesRow() {
        assertThat(shown().getFirst()).doesNotContainKey("nurseId");
        assertThat(rows()).extracting(row -> row.get("name")).containsExactly("Nora Fields");

        database.update(
                "update visit set status = 'SCHEDULED', nurse_id = ? where id = ?",
                bytes(booked.nurseId().value()),
                bytes(booked.visit().value()));

        assertThat(shown().getFirst())
                .containsEntry("nurseId", booked.nurseId().value().toString())
                .containsEntry("town", "Phoenix 85004")
                .containsEntry("released", false);
    }

    @Test
    void nothingClinicalIsInIt() throws Exception {
        assertThat(timeline(day, day).getResponse().getContentAsString())
                .doesNotContainIgnoringCase("magnesium", "therapy", "reason", "obstacle", "phone");
    }

    @Test
    void aCancelledVisitIsNotInTheWay() {
        as(
                booked.dispatcher(),
                () -> visits.step(booked.visit(), VisitStep.CANCEL, StepFacts.NONE));

        assertThat(shown()).isEmpty();
    }

    @Test
    void aWeekIsShownAndNotMore() {
        assertThat(timeline(day.minusDays(6), day)).hasStatusOk();
        assertThat(timeline(day.minusDays(7), day)).hasStatus(422);
        assertThat(timeline(day.plusDays(1), day)).hasStatus(422);
    }

    @Test
    void aDispatcherOfAnotherRegionFindsNone() {
        var stranger = home.soon(MAGNESIUM_DRIP).dispatcher();
        assertThat(home.get(stranger, path(day, day))).hasStatus(404);
    }

    private List<Map<String, Object>> shown() {
        return list("visits");
    }

    private List<Map<String, Object>> rows() {
        return list("nurses");
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> list(String name) {
        return (List<Map<String, Object>>) home.body(timeline(day, day)).get(name);
    }

    private MvcTestResult timeline(LocalDate first, LocalDate last) {
        return home.get(booked.dispatcher(), path(first, last));
    }

    private String path(LocalDate first, LocalDate last) {
        var region = booked.dispatcher().regions().iterator().next();
        return "/api/dispatch/timeline?regionId=%s&first=%s&last=%s".formatted(region, first, last);
    }
}
