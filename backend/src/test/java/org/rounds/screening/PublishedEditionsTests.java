package org.rounds.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rounds.CareSteps.MAGNESIUM_DRIP;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rounds.CareSteps;
import org.rounds.HomeVisit;
import org.rounds.TestDatabase;
import org.rounds.identity.AccountId;
import org.rounds.shared.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the operator published comes after what is shipped, and stays as it is. */
@SpringBootTest(properties = "rounds.test=editions of the operator")
@AutoConfigureMockMvc
@Import({TestDatabase.class, HomeVisit.class, CareSteps.class})
class PublishedEditionsTests {

    private static final String FORM = "/api/screening/visits/{visit}/form?kind=FULL";

    @Autowired HomeVisit home;
    @Autowired CareSteps care;
    @Autowired Editions editions;
    @Autowired JdbcTemplate database;
    @Autowired PublishedEditionRepository published;

    @Test
    void aNewEditionIsAskedFromTheNextRequestOn() {
        var booked = home.soon(MAGNESIUM_DRIP);
        var sent = care.screen(booked, "FULL", Map.of());

        var next = publishNext();

        assertThat(sent).hasStatus(201);
        assertThat(home.get(booked.patient(), booked.path(FORM)))
                .bodyJson()
                .extractingPath("$.version")
                .isEqualTo(next);
        assertThat(care.screen(booked, "FULL", Map.of())).hasStatus(201);
        assertThat(care.review(booked).get("screenings").toString()).contains("version=" + next);
    }

    @Test
    void aPublishedEditionIsReadAsItWasWritten() {
        var next = publishNext();

        assertThat(editions.of(next).json()).isEqualTo(edition(next).json());
        assertThat(edition(next).json()).isEqualTo(Edition.read(edition(next).json()).json());
        assertThatThrownBy(() -> publish(next)).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void whatIsPublishedCannotBeChangedInTheDatabase() {
        for (var change :
                List.of(
                        "update published_edition set content = '{}'",
                        "update published_edition set hash = ''",
                        "delete from published_edition")) {
            assertThatThrownBy(() -> database.execute(change))
                    .rootCause()
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void anEditionOfTheTableRatesAnyAnswersAsItsWordsSay() {
        var loaded = new Editions(published, Clock.systemUTC()).of(publishNext());
        var sets = new AnswerSets(20_261_124);
        for (int number = 0; number < 500; number++) {
            var set = sets.next();
            var taken = AnswerSetsTests.check(set, set.answers());
            var asked = loaded.questions().asked(set.kind(), set.facts());
            var answers = Answers.of(set.kind(), taken, asked, false);

            assertThat(loaded.rules().evaluate(answers, set.facts()))
                    .as("%s", set)
                    .isEqualTo(AnswerSetsTests.evaluate(set, taken));
        }
    }

    private String publishNext() {
        var next = String.valueOf(Integer.parseInt(editions.newest().version()) + 1);
        publish(next);
        return next;
    }

    private void publish(String version) {
        editions.publish(edition(version), new AccountId(Ids.next()));
    }

    /** One with every kind of question, under another number. */
    private static Edition edition(String version) {
        var like = NumericEdition.EDITION;
        var questions = like.questions();
        return new Edition(
                new Questionnaire(
                        version,
                        questions.example(),
                        questions.emergencyText(),
                        questions.words(),
                        questions.groups(),
                        questions.items()),
                new Rules(version, like.rules().rules()));
    }
}
