package org.rounds.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rounds.screening.SampleAnswers.QUESTIONS;
import static org.rounds.screening.SampleAnswers.RULES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rounds.screening.Condition.OtherAnswer;
import org.rounds.screening.Condition.OwnAnswer;
import org.rounds.screening.FormView.ItemType;
import org.rounds.screening.Rules.Rule;

/** The data that is shipped hangs together: no rule waits for an answer that nobody can give. */
class PublishedDataTests {

    @Test
    void theItemsOfThisIssueAreThere() {
        assertThat(QUESTIONS.items().stream().map(Item::id))
                .contains(
                        "SCR-A01", "SCR-A02", "SCR-A03", "SCR-B01", "SCR-B02", "SCR-B03", "SCR-B04",
                        "SCR-B05", "SCR-B06", "SCR-B07", "SCR-B08", "SCR-B09", "SCR-B10", "SCR-C01",
                        "SCR-C02", "SCR-C13", "SCR-D05", "SCR-D06", "SCR-F01", "SCR-F02", "SCR-F03",
                        "SCR-F04", "SCR-F05", "SCR-F06", "SCR-H01")
                .doesNotHaveDuplicates();
    }

    @Test
    void eachRuleHasAnIdOfItsOwnAReasonAndASource() {
        assertThat(RULES.rules().stream().map(Rule::id)).doesNotHaveDuplicates();
        assertThat(RULES.rules())
                .noneMatch(rule -> rule.reason().isBlank() || rule.source().isBlank());
        assertThat(RULES.rules())
                .allMatch(rule -> rule.judgement() == rule.source().contains("(DJ)"));
    }

    @Test
    void eachRuleIsListedWithItsSource() throws IOException {
        var listed = Files.readString(Path.of("../docs/clinical-sources.md"));

        assertThat(RULES.rules())
                .allMatch(
                        rule ->
                                listed.contains("| " + rule.id() + " |")
                                        && listed.contains(rule.source()));
    }

    @Test
    void onlyTheFinalLevelCannotBeOverridden() {
        assertThat(RULES.rules())
                .allMatch(rule -> rule.overridable() == (rule.level() != FlagLevel.STOP_FINAL));
    }

    @Test
    void eachRuleAsksForOptionsThatItsQuestionHas() {
        for (var rule : RULES.rules()) {
            for (var condition : rule.when()) {
                if (condition instanceof OwnAnswer own && !Rule.EACH_ASKED.equals(rule.item())) {
                    assertThat(codes(rule.item())).as(rule.id()).containsAll(own.answer());
                }
                if (condition instanceof OtherAnswer other) {
                    assertThat(codes(other.other())).as(rule.id()).containsAll(other.anyOf());
                }
            }
        }
    }

    @Test
    void everyQuestionCanBeAnsweredNotSureAndEveryListWithNone() {
        assertThat(QUESTIONS.items())
                .allMatch(
                        item ->
                                item.codes().contains("NOT_SURE")
                                        || item.type() == ItemType.TEXT
                                        || item.id().equals("SCR-A01"));
        assertThat(QUESTIONS.items())
                .allMatch(item -> item.type() != ItemType.MULTI || item.codes().contains("NONE"));
    }

    @Test
    void everyWordIsThereInBothLanguages() {
        var phrases =
                Stream.of(
                                QUESTIONS.words().values().stream(),
                                QUESTIONS.groups().stream().map(Questionnaire.Group::title),
                                QUESTIONS.items().stream().map(Item::text),
                                Stream.of(QUESTIONS.emergencyText()))
                        .flatMap(one -> one);
        assertThat(phrases).noneMatch(phrase -> phrase.en().isBlank() || phrase.es().isBlank());
        for (var item : QUESTIONS.items()) {
            for (var language : Set.of("en", "es")) {
                assertThat(item.form(language, QUESTIONS.words(), "1 Elm St").options())
                        .noneMatch(option -> option.text().isBlank());
            }
        }
    }

    @Test
    void onlyOptionsOfTheQuestionOpenItsDetail() {
        assertThat(QUESTIONS.items()).allMatch(item -> item.codes().containsAll(item.detailWhen()));
        assertThat(QUESTIONS.items())
                .allMatch(item -> item.detailWhen().isEmpty() == (item.detailText() == null));
    }

    private static Set<String> codes(String item) {
        return QUESTIONS.item(item).stream()
                .flatMap(one -> one.codes().stream())
                .collect(Collectors.toSet());
    }
}
