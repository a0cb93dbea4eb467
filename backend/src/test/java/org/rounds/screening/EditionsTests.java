package org.rounds.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rounds.CareSteps.MAGNESIUM_DRIP;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rounds.CareSteps;
import org.rounds.HomeVisit;
import org.rounds.HomeVisit.Booked;
import org.rounds.TestDatabase;
import org.rounds.identity.AccountId;
import org.rounds.shared.Ids;
import org.rounds.visit.VisitRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers stay with the questions and rules that they were given under. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, HomeVisit.class, CareSteps.class})
class EditionsTests {

    private static final String FORM = "/api/screening/visits/{visit}/form?kind=FULL";

    @Autowired HomeVisit home;
    @Autowired CareSteps care;
    @Autowired ScreeningRepository screenings;
    @Autowired Evaluation evaluation;
    @Autowired VisitRecords visits;
    @Autowired TransactionTemplate transaction;

    @Test
    void answersOfAnEarlierVersionAreRatedByItsRules() {
        var booked = home.soon(MAGNESIUM_DRIP);

        answeredInVersion1(booked, Map.of("SCR-F05", "NO", "SCR-B10", "NOT_SURE"));

        assertThat(care.flags(booked))
                .containsExactlyInAnyOrder("SCR-F05.1 NEEDS_REVIEW", "ANY.1 NEEDS_REVIEW");
        assertThat(care.review(booked).get("flags").toString()).contains("ruleVersion=1");
    }

    @Test
    void answersOfAnEarlierVersionAreReadInItsWords() {
        var booked = home.soon(MAGNESIUM_DRIP);

        answeredInVersion1(booked, Map.of());

        assertThat(care.review(booked).get("screenings").toString())
                .contains("Are you answering for yourself?, answer=Yes}")
                .doesNotContain("answer=}");
    }

    @Test
    void whatIsStillOnOfferIsNotAskedTwiceInANewVersion() {
        var booked = home.soon(MAGNESIUM_DRIP);
        answeredInVersion1(booked, Map.of("SCR-B06", "MILD"));

        assertThat(home.get(booked.patient(), booked.path(FORM)))
                .bodyJson()
                .extractingPath("$.knownAnswers[*].item")
                .asArray()
                .contains("SCR-A01", "SCR-B06", "SCR-C13")
                .doesNotContain("SCR-A02", "SCR-C09");
    }

    private void answeredInVersion1(Booked booked, Map<String, String> but) {
        transaction.executeWithoutResult(
                status -> {
                    var visit = visits.view(booked.visit());
                    var answers =
                            Edition.shipped("1")
                                    .questions()
                                    .asked(ScreeningKind.FULL, evaluation.facts(visit))
                                    .stream()
                                    .flatMap(item -> plain(item, but))
                                    .toList();
                    var by = new AccountId(Ids.next());
                    var screening =
                            new Screening(
                                    visit, ScreeningKind.FULL, "1", answers, by, Instant.now());
                    evaluation.evaluate(visit, List.of(screenings.save(screening)));
                });
    }

    private static Stream<Answer> plain(Item item, Map<String, String> but) {
        if (!item.required()) {
            return Stream.of();
        }
        if (item.id().equals("SCR-A01")) {
            return Stream.of(new Answer(item.id(), List.of(), null, LocalDate.of(1990, 5, 1)));
        }
        var yes = Set.of("SCR-A02", "SCR-A03", "SCR-F05").contains(item.id());
        var plain =
                Stream.of(yes ? "YES" : "NO", "NONE", "NEVER")
                        .filter(item.codes()::contains)
                        .findFirst()
                        .orElseThrow();
        var code = but.getOrDefault(item.id(), plain);
        return Stream.of(new Answer(item.id(), List.of(code), null, null));
    }
}
