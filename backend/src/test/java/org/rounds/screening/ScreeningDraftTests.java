package org.rounds.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rounds.CareSteps.MAGNESIUM_DRIP;
import static org.rounds.visit.VisitStep.SCHEDULE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rounds.CareSteps;
import org.rounds.HomeVisit;
import org.rounds.HomeVisit.Booked;
import org.rounds.TestDatabase;
import org.rounds.screening.SampleAnswers.Booking;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Answers are kept page by page, so that a patient can go on later and elsewhere. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, HomeVisit.class, CareSteps.class})
class ScreeningDraftTests {

    private static final String PATH = "/api/screening/visits/{visit}";

    @Autowired HomeVisit home;
    @Autowired CareSteps care;

    private Booked booked;

    @BeforeEach
    void aVisitIsRequested() {
        booked = home.soon(MAGNESIUM_DRIP);
    }

    @Test
    void whatWasAnsweredIsThereAgainAndCountsForNothingYet() {
        assertThat(keep(answer("SCR-B03", "DIALYSIS"))).hasStatusOk();

        assertThat(draft()).containsExactly(answer("SCR-B03", "DIALYSIS"));
        assertThat(home.obstacles(booked, SCHEDULE)).containsExactly("G1");
        assertThat(care.review(booked)).extracting("flags").isEqualTo(List.of());
    }

    @Test
    void thePageAfterTakesThePlaceOfThePageBefore() {
        keep(answer("SCR-B03", "DIALYSIS"));

        keep(answer("SCR-B03", "NONE"), answer("SCR-B08", "NO"));

        assertThat(draft()).containsExactly(answer("SCR-B03", "NONE"), answer("SCR-B08", "NO"));
    }

    @Test
    void aQuestionLeftOpenIsNotRefusedYet() {
        var open = Map.of("item", "SCR-B03", "codes", List.of());

        assertThat(keep(open, answer("SCR-B08", "NO"))).hasStatusOk();

        assertThat(draft()).containsExactly(answer("SCR-B08", "NO"));
    }

    @Test
    void anAnswerThatNoFormOffersIsRefusedAndTheDraftStays() {
        keep(answer("SCR-B08", "YES"));

        assertThat(keep(answer("SCR-B08", "MAYBE")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.fields[0].field")
                .isEqualTo("SCR-B08");

        assertThat(draft()).containsExactly(answer("SCR-B08", "YES"));
    }

    @Test
    void aDraftEndsWithTheAnswersSent() {
        keep(answer("SCR-B08", "YES"));

        care.screen(booked, "FULL", Map.of());

        assertThat(draft()).isEmpty();
    }

    @Test
    void howSomeoneFeelsRightNowIsAskedAnewAfterADay() {
        var asked =
                SampleAnswers.QUESTIONS.asked(
                        ScreeningKind.FULL, Booking.of(RulesTests.MAGNESIUM_DRIP).facts());
        var saved = Instant.parse("2026-11-22T10:00:00Z");
        var draft = new ScreeningDraft(booked.visit());
        var lasting = new Answer("SCR-B08", List.of("NO"), null, null);
        var now = new Answer("SCR-F04", List.of("NO"), null, null);
        draft.keep(ScreeningKind.FULL, List.of(lasting, now), saved);

        var day = Duration.ofHours(24);
        assertThat(draft.resumed(ScreeningKind.FULL, asked, saved.plus(day).minusSeconds(1)))
                .containsExactly(lasting, now);
        assertThat(draft.resumed(ScreeningKind.FULL, asked, saved.plus(day)))
                .containsExactly(lasting);
        assertThat(draft.resumed(ScreeningKind.RESCREEN, asked, saved)).isEmpty();
    }

    private MvcTestResult keep(Object... answers) {
        var version = form().get("version");
        return home.put(
                booked.patient(),
                booked.path(PATH + "/draft"),
                Map.of("kind", "FULL", "version", version, "answers", List.of(answers)));
    }

    private List<Object> draft() {
        return List.copyOf((List<?>) form().get("draft"));
    }

    private Map<?, ?> form() {
        return home.body(home.get(booked.patient(), booked.path(PATH + "/form?kind=FULL")));
    }

    private static Map<String, Object> answer(String item, String code) {
        return Map.of("item", item, "codes", List.of(code));
    }
}
