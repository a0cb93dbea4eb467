package org.rounds.screening;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rounds.screening.FormView.FormCondition;
import org.rounds.screening.FormView.FormItem;
import org.rounds.screening.FormView.FormMeasure;
import org.rounds.screening.FormView.FormOption;
import org.rounds.screening.FormView.ItemType;
import org.rounds.visit.VisitReason;

/**
 * One question of a questionnaire.
 *
 * @param ingredients asked only if the therapy contains one of these, or the visit has one of
 *     {@code reasons}; asked always if both are empty
 * @param onlyIf asked only after such answers to earlier questions, where those are asked too; the
 *     first editions hold a single one
 * @param anyOpens whether one of several is enough; else all of them must hold
 * @param remembered whether an earlier answer is offered again; how someone feels right now never
 *     is
 * @param measure what a number counts; absent where no number is asked for
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
        @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<OnlyIf> onlyIf,
        boolean anyOpens,
        Phrase text,
        @Nullable Phrase help,
        List<Option> options,
        Set<String> detailWhen,
        @Nullable Phrase detailText,
        @Nullable Measure measure) {

    private static final List<Option> YES_NO_UNSURE =
            List.of(new Option("YES", null), new Option("NO", null), new Option("NOT_SURE", null));

    /**
     * @param text absent for the words that many questions share
     */
    public record Option(String code, @Nullable Phrase text) {}

    /**
     * The earlier question, and the answers to it that open this one.
     *
     * @param anyOf options of which one is chosen; empty if it is a number that opens
     * @param number the bounds within which it lies
     */
    public record OnlyIf(String item, Set<String> anyOf, List<Bound> number) {

        boolean isMet(@Nullable Answer given) {
            return given != null
                    && (number.isEmpty()
                            ? given.codes().stream().anyMatch(anyOf::contains)
                            : given.quantity() != null && given.quantity().meets(number));
        }
    }

    public Item {
        anyOpens = anyOpens && onlyIf.size() > 1;
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
     * Nothing waits for a question that is not asked.
     *
     * @param asked the items that the visit calls for
     * @param given answers so far
     */
    public boolean isOpen(Set<String> asked, Map<String, Answer> given) {
        Predicate<OnlyIf> met =
                one -> !asked.contains(one.item()) || one.isMet(given.get(one.item()));
        return onlyIf.isEmpty()
                || (anyOpens ? onlyIf.stream().anyMatch(met) : onlyIf.stream().allMatch(met));
    }

    public Set<String> codes() {
        return options.stream().map(Option::code).collect(Collectors.toSet());
    }

    /** Whether it is the answer to this question, with options or a unit that the question has. */
    public boolean takes(Answer answer) {
        var quantity = answer.quantity();
        return id.equals(answer.item())
                && codes().containsAll(answer.codes())
                && (quantity == null || counts(quantity) && isPossible(quantity));
    }

    public boolean asksForNumber() {
        return type == ItemType.INTEGER || type == ItemType.DECIMAL;
    }

    boolean counts(Quantity quantity) {
        return measure != null && measure.unit().equals(quantity.unit());
    }

    /** Whether it can be true of anyone. Whether it is well is for the rules. */
    boolean isPossible(Quantity quantity) {
        return measure != null
                && measure.spans(quantity.value())
                && (type == ItemType.DECIMAL || quantity.value().stripTrailingZeros().scale() <= 0);
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
                onlyIf.stream()
                        .map(
                                one ->
                                        new FormCondition(
                                                one.item(),
                                                one.anyOf().stream().sorted().toList(),
                                                one.number()))
                        .toList(),
                anyOpens,
                detailWhen.stream().sorted().toList(),
                detailText == null ? null : detailText.in(language),
                measure == null
                        ? null
                        : new FormMeasure(
                                measure.unit(),
                                measure.text().in(language),
                                measure.min(),
                                measure.max()));
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
        if (answer.quantity() != null) {
            parts.add(inWords(answer.quantity()));
        }
        if (answer.text() != null) {
            parts.add(answer.text());
        }
        return String.join("; ", parts);
    }

    private String inWords(Quantity quantity) {
        var unit = measure == null ? quantity.unit() : measure.text().en();
        return "%s %s".formatted(quantity.value().toPlainString(), unit).strip();
    }

    private static Phrase words(Option option, Map<String, Phrase> words) {
        var own = option.text();
        return own != null ? own : words.getOrDefault(option.code(), new Phrase("", ""));
    }
}
