package org.rounds.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rounds.screening.FormView.ItemType;
import org.rounds.shared.RuleBroken.Field;

/**
 * Whether a set of answers fits the questions asked. One wrong answer refuses them all (domain.md
 * 2.1).
 */
final class AnswerCheck {

    private static final String NONE = "NONE";
    private static final int OLDEST = 120;

    private final List<Item> asked;
    private final LocalDate today;
    private final List<Field> wrong = new ArrayList<>();

    /**
     * @param today the day at the address
     */
    AnswerCheck(List<Item> asked, LocalDate today) {
        this.asked = asked;
        this.today = today;
    }

    /**
     * The answers in the order of the questions, without empty ones, without answers to questions
     * and details that no other answer opens.
     */
    List<Answer> check(List<Answer> sent) {
        var answers = given(sent);
        refuseUnknown(answers);
        var checked = wrong.isEmpty() ? checkAll(answers) : List.<Answer>of();
        if (!wrong.isEmpty()) {
            throw ScreeningRule.answers(wrong);
        }
        return checked;
    }

    /** What says anything at all; a dash or blanks are no words. */
    static List<Answer> given(List<Answer> sent) {
        return sent.stream().map(AnswerCheck::tidy).filter(one -> !isEmpty(one)).toList();
    }

    private List<Answer> checkAll(List<Answer> answers) {
        var byItem = answers.stream().collect(Collectors.toMap(Answer::item, Function.identity()));
        var ids = asked.stream().map(Item::id).collect(Collectors.toSet());
        var checked = new LinkedHashMap<String, Answer>();
        for (var item : asked) {
            if (item.isOpen(ids, checked)) {
                check(item, byItem.get(item.id())).ifPresent(one -> checked.put(item.id(), one));
            }
        }
        return List.copyOf(checked.values());
    }

    private void refuseUnknown(List<Answer> answers) {
        var open = asked.stream().map(Item::id).collect(Collectors.toCollection(HashSet::new));
        for (var answer : answers) {
            if (!open.remove(answer.item())) {
                wrong.add(
                        new Field(
                                answer.item(),
                                "This question is not asked, or was answered twice"));
            }
        }
    }

    private Optional<Answer> check(Item item, @Nullable Answer answer) {
        if (answer == null) {
            if (item.required()) {
                wrong.add(new Field(item.id(), "Please answer this question"));
            }
            return Optional.empty();
        }
        var problem = problem(item, answer);
        if (problem != null) {
            wrong.add(new Field(item.id(), problem));
        }
        return Optional.of(
                new Answer(
                        item.id(),
                        answer.codes(),
                        item.opensDetail(answer) ? answer.text() : null,
                        item.type() == ItemType.DATE ? answer.date() : null,
                        item.measure() == null ? null : answer.quantity()));
    }

    private @Nullable String problem(Item item, Answer answer) {
        if (!item.codes().containsAll(answer.codes())) {
            return "Please choose from the answers shown";
        }
        if (answer.quantity() != null && !item.asksForNumber()) {
            return "This question does not ask for a number";
        }
        return switch (item.type()) {
            case YES_NO_UNSURE, CHOICE ->
                    answer.codes().size() == 1 ? null : "Please choose one answer";
            case MULTI -> multi(answer);
            case DATE -> date(answer);
            case TEXT -> answer.text() == null ? "Please write an answer" : null;
            case LIST -> list(answer);
            case INTEGER, DECIMAL -> number(item, answer);
        };
    }

    private static @Nullable String multi(Answer answer) {
        if (answer.codes().isEmpty()) {
            return "Please choose at least one answer";
        }
        return answer.codes().contains(NONE) && answer.codes().size() > 1
                ? "“None of these” cannot stand beside another answer"
                : null;
    }

    private static @Nullable String list(Answer answer) {
        if (answer.text() != null && !answer.codes().isEmpty()) {
            return "Please write an answer or choose one, not both";
        }
        return answer.text() == null && answer.codes().size() != 1
                ? "Please write an answer or choose one"
                : null;
    }

    private @Nullable String date(Answer answer) {
        var date = answer.date();
        if (date == null) {
            return answer.codes().size() == 1 ? null : "Please give a date";
        }
        if (!answer.codes().isEmpty()) {
            return "Please give a date or choose an answer, not both";
        }
        return date.isAfter(today) || date.isBefore(today.minusYears(OLDEST))
                ? "Please check the year of this date"
                : null;
    }

    private static @Nullable String number(Item item, Answer answer) {
        var quantity = answer.quantity();
        if (quantity == null) {
            return answer.codes().size() == 1 ? null : "Please give a number";
        }
        if (!answer.codes().isEmpty()) {
            return "Please give a number or choose an answer, not both";
        }
        if (!item.counts(quantity)) {
            return "Please open the questions again: this number is in another unit";
        }
        return item.isPossible(quantity)
                ? null
                : "Please check this number. It has to fit the limits shown.";
    }

    private static Answer tidy(Answer sent) {
        var words = sent.text();
        var text = words == null || isWordless(words) ? null : words.strip();
        return new Answer(
                sent.item(),
                sent.codes().stream().distinct().sorted().toList(),
                text,
                sent.date(),
                sent.quantity());
    }

    private static boolean isWordless(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean isEmpty(Answer answer) {
        return answer.codes().isEmpty()
                && answer.text() == null
                && answer.date() == null
                && answer.quantity() == null;
    }
}
