package org.rounds.screening;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rounds.screening.FormView.FormGroup;

/**
 * One published version of the questions. It never changes once published, because answers keep its
 * version.
 *
 * @param words options that many questions share
 */
public record Questionnaire(
        String version,
        boolean example,
        Phrase emergencyText,
        Map<String, Phrase> words,
        List<Group> groups,
        List<Item> items) {

    public record Group(String id, Phrase title) {}

    /** What the booked therapy and the reason for the visit call for (domain.md 2.3, 2.4). */
    public List<Item> asked(ScreeningKind kind, VisitFacts facts) {
        return items.stream().filter(item -> item.isAsked(kind, facts)).toList();
    }

    public Optional<Item> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    List<FormGroup> groupsOf(List<Item> asked, String language) {
        return groups.stream()
                .filter(group -> asked.stream().anyMatch(item -> item.group().equals(group.id())))
                .map(group -> new FormGroup(group.id(), group.title().in(language)))
                .toList();
    }

    List<AnsweredItem> inWords(List<Answer> answers) {
        return answers.stream()
                .flatMap(
                        answer ->
                                item(answer.item()).stream()
                                        .map(
                                                item ->
                                                        new AnsweredItem(
                                                                item.id(),
                                                                item.text().en(),
                                                                item.inWords(answer, words))))
                .toList();
    }
}
