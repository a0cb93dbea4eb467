package org.rounds.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rounds.screening.SampleAnswers.QUESTIONS;
import static org.rounds.screening.SampleAnswers.RULES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rounds.screening.Condition.OtherAnswer;
import org.rounds.screening.Condition.OwnAnswer;
import org.rounds.screening.FormView.ItemType;
import org.rounds.screening.Rules.Rule;

/** The data that is shipped hangs together: no rule waits for an answer that nobody can give. */
class PublishedDataTests {

    /** Birth date, emergency contact and the notices: nothing to be unsure of. */
    private static final Set<String> FACTS = Set.of("SCR-A01", "SCR-K02A", "SCR-K02");

    @Test
    void everyItemOfTheDomainIsAsked() {
        assertThat(QUESTIONS.items().stream().map(Item::id))
                .contains(ids("A", 3))
                .contains(ids("B", 10))
                .contains(ids("C", 18))
                .contains(ids("D", 8))
                .contains(ids("F", 6))
                .contains(ids("G", 1))
                .contains(ids("H", 2))
                .contains("SCR-K02", "SCR-R06")
                .doesNotHaveDuplicates();
    }

    @Test
    void aPublishedVersionNeverChanges() throws Exception {
        assertThat(hash("questionnaire-1.json"))
                .isEqualTo("64e099fa68dfa27aeb530896b99afc507a41684f99cf6f5e198e0dff10329d3c");
        assertThat(hash("rules-1.json"))
                .isEqualTo("2888f40c3e9afb9270beb06a07f30a01b317df948bf40d2222896e40017d872a");
    }

    @Test
    void aQuestionIsOpenedByAnEarlierOneThatIsAskedAtLeastAsOften() {
        var items = QUESTIONS.items();
        for (var item : items) {
            for (var opener : item.onlyIf()) {
                var earlier = QUESTIONS.item(opener.item()).orElseThrow();
                assertThat(items.indexOf(earlier)).isLessThan(items.indexOf(item));
                assertThat(groupOf(earlier)).isLessThanOrEqualTo(groupOf(item));
                assertThat(earlier.codes()).containsAll(opener.anyOf());
            }
        }
    }

    @Test
    void aHealthyPatientSeesAtMostSixParts() {
        assertThat(QUESTIONS.groups()).hasSizeLessThanOrEqualTo(6);
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
                                        || FACTS.contains(item.id()));
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

    private static String[] ids(String letter, int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(number -> "SCR-%s%02d".formatted(letter, number))
                .toArray(String[]::new);
    }

    private static int groupOf(Item item) {
        return QUESTIONS.groups().stream()
                .map(Questionnaire.Group::id)
                .toList()
                .indexOf(item.group());
    }

    private static String hash(String file) throws Exception {
        var bytes = Files.readAllBytes(Path.of("src/main/resources/screening", file));
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
