package org.rounds.screening;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rounds.screening.FormView.FormCondition;
import org.rounds.screening.FormView.FormItem;
import org.rounds.screening.FormView.FormOption;
import org.rounds.screening.FormView.ItemType;
import org.rounds.visit.VisitReason;

/**
 * One question of a questionnaire.
 *
 * @param ingredients asked only if the therapy contains one of these, or the visit has one of
 *     {@code reasons}; asked always if both are empty
 * @param onlyIf asked only after such an answer to an earlier question, where that is asked too
 * @param remembered whether an earlier answer is offered again; how someone feels right now never
 *     is
 */
public record Item(
        String id,
        String group,
        ItemType type,
        boolean required,
        Set<ScreeningKind> kinds,
        boolean remembered,
        Set<String> ingredients,
        Set<VisitReason> reasons,
        @Nullable OnlyIf onlyIf,
        Phrase text,
        @Nullable Phrase help,
        List<Option> options,
        Set<String> detailWhen,
        @Nullable Phrase detailText) {

    private static final List<Option> YES_NO_UNSURE =
            List.of(new Option("YES", null), new Option("NO", null), new Option("NOT_SURE", null));

    /**
     * @param text absent for the words that many questions share
     */
    public record Option(String code, @Nullable Phrase text) {}

    /** The earlier question and the answers to it that open this one. */
    public record OnlyIf(String item, Set<String> anyOf) {}

    public Item {
        options = type == ItemType.YES_NO_UNSURE ? YES_NO_UNSURE : options;
    }

    /** At the door the nurse asks what the patient is asked shortly before. */
    boolean isAsked(ScreeningKind kind, VisitFacts facts) {
        return kinds.contains(kind == ScreeningKind.DOOR ? ScreeningKind.RESCREEN : kind)
                && (ingredients.isEmpty() && reasons.isEmpty()
                        || ingredients.stream().anyMatch(facts.ingredients()::contains)
                        || reasons.stream().anyMatch(facts.reasons()::contains));
    }

    /**
     * @param asked the items that the visit calls for
     * @param given answers so far
     */
    public boolean isOpen(Set<String> asked, Map<String, Answer> given) {
        if (onlyIf == null || !asked.contains(onlyIf.item())) {
            return true;
        }
        var opening = given.get(onlyIf.item());
        return opening != null && opening.codes().stream().anyMatch(onlyIf.anyOf()::contains);
    }

    public Set<String> codes() {
        return options.stream().map(Option::code).collect(Collectors.toSet());
    }

    /** Whether it is the answer to this question, with options that the question has. */
    public boolean takes(Answer answer) {
        return id.equals(answer.item()) && codes().containsAll(answer.codes());
    }

    boolean opensDetail(Answer answer) {
        return type == ItemType.TEXT
                || type == ItemType.LIST
                || answer.codes().stream().anyMatch(detailWhen::contains);
    }

    FormItem form(String language, Map<String, Phrase> words, String address) {
        return new FormItem(
                id,
                group,
                text.in(language),
                help == null ? null : help.in(language).replace("{address}", address),
                type,
                options.stream()
                        .map(one -> new FormOption(one.code(), words(one, words).in(language)))
                        .toList(),
                required,
                onlyIf == null
                        ? null
                        : new FormCondition(
                                onlyIf.item(), onlyIf.anyOf().stream().sorted().toList()),
                detailWhen.stream().sorted().toList(),
                detailText == null ? null : detailText.in(language));
    }

    /** The answer in words, with its date and detail. */
    String inWords(Answer answer, Map<String, Phrase> words) {
        var parts =
                options.stream()
                        .filter(one -> answer.codes().contains(one.code()))
                        .map(one -> words(one, words).en())
                        .collect(Collectors.toList());
        if (answer.date() != null) {
            parts.add(answer.date().toString());
        }
        if (answer.text() != null) {
            parts.add(answer.text());
        }
        return String.join("; ", parts);
    }

    private static Phrase words(Option option, Map<String, Phrase> words) {
        var own = option.text();
        return own != null ? own : words.getOrDefault(option.code(), new Phrase("", ""));
    }
}
