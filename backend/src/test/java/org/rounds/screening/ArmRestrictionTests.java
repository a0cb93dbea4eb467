package org.rounds.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rounds.CareSteps.MAGNESIUM_DRIP;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rounds.CareSteps;
import org.rounds.HomeVisit;
import org.rounds.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** SCR-C14 tells the nurse which arm is not to be used. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, HomeVisit.class, CareSteps.class})
class ArmRestrictionTests {

    @Autowired HomeVisit home;
    @Autowired CareSteps care;
    @Autowired Screenings screenings;

    @ParameterizedTest
    @CsvSource({
        "LEFT:Surgery,    LEFT",
        "RIGHT:A fistula, RIGHT",
        "BOTH:Swelling,   BOTH",
        "NOT_SURE,        NOT_SURE"
    })
    void theAnswerSetsTheArm(String answer, ArmRestriction restriction) {
        var booked = home.soon(MAGNESIUM_DRIP);
        assertThat(care.screen(booked, "FULL", Map.of("SCR-C14", answer))).hasStatus(201);

        assertThat(screenings.armRestriction(booked.visit())).contains(restriction);
    }

    @Test
    void aLaterAnswerTakesTheRestrictionAway() {
        var booked = home.soon(MAGNESIUM_DRIP);
        assertThat(screenings.armRestriction(booked.visit())).isEmpty();
        care.screen(booked, "FULL", Map.of("SCR-C14", "LEFT:An infection"));
        care.screen(booked, "FULL", Map.of());

        assertThat(screenings.armRestriction(booked.visit())).isEmpty();
    }
}
