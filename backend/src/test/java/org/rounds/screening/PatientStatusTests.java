package org.rounds.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rounds.CareSteps.MAGNESIUM_DRIP;
import static org.rounds.HomeVisit.bytes;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rounds.CareSteps;
import org.rounds.HomeVisit;
import org.rounds.HomeVisit.Booked;
import org.rounds.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** NG3: a patient learns what comes next, and nothing of what was found. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, HomeVisit.class, CareSteps.class})
class PatientStatusTests {

    @Autowired HomeVisit home;
    @Autowired CareSteps care;
    @Autowired JdbcTemplate database;

    @Test
    void aVisitIsBeingReviewedOnceThePatientHasDoneAllTheyCan() {
        var booked = home.soon(MAGNESIUM_DRIP);
        assertThat(status(booked)).isEqualTo("REQUESTED");

        care.screen(booked, "FULL", Map.of("SCR-B03", "DIALYSIS"));
        assertThat(status(booked)).isEqualTo("REQUESTED");

        care.sign(booked, "AGREE");
        assertThat(status(booked)).isEqualTo("BEING_REVIEWED");
    }

    @Test
    void noReviewIsToldOfWhileAVisitWithANurseWaitsForThePatientAlone() {
        var booked = home.soon(MAGNESIUM_DRIP);
        care.screen(booked, "FULL", Map.of());
        database.update(
                "update visit set status = 'SCHEDULED', nurse_id = ? where id = ?",
                bytes(booked.nurseId().value()),
                bytes(booked.visit().value()));
        assertThat(status(booked)).isEqualTo("REQUESTED");

        care.sign(booked, "AGREE");
        care.screen(booked, "RESCREEN", Map.of());
        assertThat(status(booked)).isEqualTo("BEING_REVIEWED");
    }

    private String status(Booked booked) {
        var visit = booked.path("/api/visit/mine/{visit}");
        return String.valueOf(home.body(home.get(booked.patient(), visit)).get("status"));
    }
}
