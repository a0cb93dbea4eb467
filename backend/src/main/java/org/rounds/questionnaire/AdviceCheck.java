package org.rounds.questionnaire;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rounds.screening.Edition;
import org.rounds.screening.Item;
import org.rounds.screening.Phrase;
import org.rounds.screening.Questionnaire;
import org.rounds.screening.Rules.Rule;
import org.rounds.shared.TreatmentAdvice;

/** Whether a text of an edition proposes or rates a treatment (NG1 to NG3, domain.md case 40). */
final class AdviceCheck {

    private AdviceCheck() {}

    static Stream<EditionFinding> of(Edition edition) {
        return Stream.concat(
                questions(edition.questions()),
                edition.rules().rules().stream().flatMap(AdviceCheck::rule));
    }

    private static Stream<EditionFinding> questions(Questionnaire questions) {
        var shared =
                questions.words().entrySet().stream()
                        .flatMap(word -> phrase(word.getKey(), word.getValue()));
        var titles =
                questions.groups().stream().flatMap(group -> phrase(group.id(), group.title()));
        return Stream.of(
                        phrase("emergencyText", questions.emergencyText()),
                        shared,
                        titles,
                        questions.items().stream().flatMap(AdviceCheck::item))
                .flatMap(findings -> findings);
    }

    private static Stream<EditionFinding> item(Item item) {
        var unit = item.measure() == null ? null : item.measure().text();
        return Stream.concat(
                        Stream.of(item.text(), item.help(), item.detailText(), unit),
                        item.options().stream().map(Item.Option::text))
                .filter(Objects::nonNull)
                .flatMap(text -> phrase(item.id(), text));
    }

    private static Stream<EditionFinding> rule(Rule rule) {
        return Stream.of(rule.reason(), rule.source())
                .flatMap(text -> findings(rule.id(), "English", text));
    }

    private static Stream<EditionFinding> phrase(String at, @Nullable Phrase phrase) {
        return phrase == null
                ? Stream.empty()
                : Stream.concat(
                        findings(at, "English", phrase.en()), findings(at, "Spanish", phrase.es()));
    }

    private static Stream<EditionFinding> findings(String at, String language, String text) {
        return TreatmentAdvice.inQuestions(text)
                .distinct()
                .map(
                        found ->
                                new EditionFinding(
                                        at,
                                        "%s says “%s”. Rounds gives no advice on a treatment"
                                                .formatted(language, found)));
    }
}
