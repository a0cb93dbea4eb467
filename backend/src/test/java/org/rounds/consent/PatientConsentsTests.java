package org.rounds.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rounds.CareSteps.MAGNESIUM_DRIP;
import static org.rounds.visit.VisitStep.GO_EN_ROUTE;

import java.util.List;
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

/** Consents that hold for a patient beside that of each visit: domain.md 2.6. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, HomeVisit.class, CareSteps.class})
class PatientConsentsTests {

    private static final String MINE = "/api/consent/mine";

    @Autowired HomeVisit home;
    @Autowired CareSteps care;

    @Test
    void theFourConsentsAreGivenEachByItself() {
        var booked = home.soon(MAGNESIUM_DRIP);
        assertThat(words(booked))
                .containsExactly(
                        "TELEHEALTH_EXAM NOT_ANSWERED",
                        "MESSAGES NOT_ANSWERED",
                        "PHOTO NOT_ANSWERED",
                        "TREATMENT NOT_ANSWERED");

        sign(booked, "PHOTO");
        care.sign(booked, "AGREE");

        assertThat(words(booked))
                .containsExactly(
                        "TELEHEALTH_EXAM NOT_ANSWERED",
                        "MESSAGES NOT_ANSWERED",
                        "PHOTO SIGNED",
                        "TREATMENT SIGNED");
    }

    @Test
    void onlyTreatmentGatesTheVisit() {
        var booked = home.soon(MAGNESIUM_DRIP);
        for (var kind : List.of("TELEHEALTH_EXAM", "MESSAGES", "PHOTO")) {
            sign(booked, kind);
        }
        assertThat(home.obstacles(booked, GO_EN_ROUTE)).contains("G7");

        care.sign(booked, "AGREE");
        for (var kind : List.of("TELEHEALTH_EXAM", "MESSAGES", "PHOTO")) {
            assertThat(care.takeBack(booked, kind)).hasStatus(201);
        }

        assertThat(home.obstacles(booked, GO_EN_ROUTE)).doesNotContain("G7");
        assertThat(words(booked)).contains("PHOTO TAKEN_BACK", "TREATMENT SIGNED");
    }

    @Test
    void theTextOfATreatmentIsSignedWithItsVisitOnly() {
        var booked = home.soon(MAGNESIUM_DRIP);

        assertThat(home.get(booked.patient(), MINE + "/text?kind=TREATMENT")).hasStatus(422);
        assertThat(care.takeBack(booked, "TREATMENT")).hasStatus(422);
        assertThat(home.post(booked.patient(), MINE + "/signatures", care.signature(booked)))
                .hasStatus(409);
    }

    private void sign(Booked booked, String kind) {
        assertThat(care.agree(booked, kind)).hasStatus(201);
    }

    private List<String> words(Booked booked) {
        return home.list(home.get(booked.patient(), MINE)).stream()
                .map(one -> (Map<?, ?>) one)
                .map(one -> one.get("kind") + " " + one.get("status"))
                .toList();
    }
}
