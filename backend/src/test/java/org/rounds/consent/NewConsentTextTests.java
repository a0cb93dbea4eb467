package org.rounds.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rounds.CareSteps.MAGNESIUM_DRIP;
import static org.rounds.visit.VisitStep.GO_EN_ROUTE;
import static org.rounds.visit.VisitStep.RESUME;
import static org.rounds.visit.VisitStep.SCHEDULE;
import static org.rounds.visit.VisitStep.START;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rounds.CareSteps;
import org.rounds.HomeVisit;
import org.rounds.HomeVisit.Booked;
import org.rounds.TestDatabase;
import org.rounds.shared.SealedText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** A second version of the consent text is in force; some have signed the first. */
@SpringBootTest(properties = "rounds.consent.texts=classpath:consent-second-version/*.json")
@AutoConfigureMockMvc
@Import({TestDatabase.class, HomeVisit.class, CareSteps.class})
class NewConsentTextTests {

    @Autowired HomeVisit home;
    @Autowired CareSteps care;
    @Autowired JdbcTemplate database;
    @Autowired SealedText seal;

    @Test
    void aNewTextIsAskedForBeforeTheNextVisit() {
        var booked = home.soon(MAGNESIUM_DRIP);
        signTheFirstText(booked);
        assertThat(home.obstacles(booked, GO_EN_ROUTE)).contains("G7");
        assertThat(home.obstacles(booked, START)).contains("G7");

        assertThat(care.sign(booked, "AGREE")).hasStatus(201);

        assertThat(home.obstacles(booked, GO_EN_ROUTE)).doesNotContain("G7");
        assertThat(home.obstacles(booked, START)).doesNotContain("G7");
    }

    @Test
    void aNewTextNeitherUnplansAVisitNorStopsOneThatHasStarted() {
        var booked = home.soon(MAGNESIUM_DRIP);
        signTheFirstText(booked);

        assertThat(home.obstacles(booked, SCHEDULE)).doesNotContain("G7");
        assertThat(home.obstacles(booked, RESUME)).doesNotContain("G7");
    }

    private void signTheFirstText(Booked booked) {
        database.update(
                """
                insert into consent_signature (id, visit_id, patient_id, account_id, therapy_name,
                  text_id, text_version, language, hash, decision, typed_name, cannot_draw, channel,
                  signed_at, version)
                select ?, id, patient_id, ?, 'Drip', ?, '1', 'en', '', 'AGREE', ?, true,
                  'PATIENT_ACCOUNT', '2026-01-15', 0 from visit where id = ?
                """,
                HomeVisit.bytes(UUID.randomUUID()),
                HomeVisit.bytes(booked.patient().id().value()),
                HomeVisit.bytes(UUID.randomUUID()),
                seal.seal("Pia Quill"),
                HomeVisit.bytes(booked.visit().value()));
    }
}
