package org.rounds.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rounds.CareSteps.MAGNESIUM_DRIP;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rounds.CareSteps;
import org.rounds.HomeVisit;
import org.rounds.HomeVisit.Booked;
import org.rounds.SentMails;
import org.rounds.SentMails.Sent;
import org.rounds.TestDatabase;
import org.rounds.visit.VisitRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** The short questions come by a link when they begin to count. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, HomeVisit.class, CareSteps.class})
class RescreenCallsTests {

    @Autowired HomeVisit home;
    @Autowired CareSteps care;
    @Autowired RescreenCalls calls;
    @Autowired VisitRecords visits;
    @Autowired SentMails mails;

    @Test
    void aPatientIsAskedOnceADayBeforeTheVisit() {
        var booked = home.at(home.today().plusDays(9).atTime(10, 0), MAGNESIUM_DRIP);
        care.screen(booked, "FULL", Map.of());

        calls.callAt(start(booked).minus(Duration.ofHours(25)));
        calls.callAt(start(booked).minus(Duration.ofHours(24)));
        calls.callAt(start(booked).minus(Duration.ofHours(23)));

        await().until(() -> !asked(booked).isEmpty());
        assertThat(asked(booked)).hasSize(1);
        assertThat(asked(booked).getFirst().text()).contains(booked.path("/book/visits/{visit}"));
    }

    @Test
    void whoHasJustAnsweredEverythingIsNotAskedAgain() {
        var answered = home.soon(MAGNESIUM_DRIP);
        care.screen(answered, "FULL", Map.of());
        var silent = home.soon(MAGNESIUM_DRIP);

        calls.callAt(start(answered).minus(Duration.ofMinutes(30)));

        await().until(() -> !asked(silent).isEmpty());
        assertThat(asked(answered)).isEmpty();
    }

    private Instant start(Booked booked) {
        return visits.view(booked.visit()).window().start();
    }

    private List<Sent> asked(Booked booked) {
        return mails.to(booked.patient().email()).stream()
                .filter(mail -> mail.subject().startsWith("Your visit is near"))
                .toList();
    }
}
