package org.rounds.screening;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rounds.screening.FormView.ItemType;
import org.rounds.screening.Item.Option;
import org.rounds.screening.Rules.Raised;
import org.rounds.visit.VisitReason;

/**
 * The answers of a made-up healthy patient to all that a booking asks, and what the published rules
 * say to them.
 */
record SampleAnswers(Map<String, Answer> changed) {

    static final Questionnaire QUESTIONS = Edition.shipped("2").questions();
    static final Rules RULES = Edition.shipped("2").rules();

    private static final Set<String> PLAIN = Set.of("NONE", "NEVER", "NO");

    static SampleAnswers healthy() {
        return new SampleAnswers(Map.of());
    }

    SampleAnswers but(String item, String... codes) {
        return with(new Answer(item, List.of(codes), null, null));
    }

    SampleAnswers on(String item, LocalDate date) {
        return with(new Answer(item, List.of(), null, date));
    }

    SampleAnswers saying(String item, String text) {
        return with(new Answer(item, List.of(), text, null));
    }

    SampleAnswers with(Answer answer) {
        var all = new LinkedHashMap<>(changed);
        all.put(answer.item(), answer);
        return new SampleAnswers(all);
    }

    Answered booked(Booking booking) {
        return new Answered(answers(ScreeningKind.FULL, booking.facts()), booking.facts());
    }

    /** One answer to each item that these facts ask; optional ones only if they were changed. */
    List<Answer> answers(ScreeningKind kind, VisitFacts facts) {
        var asked = QUESTIONS.asked(kind, facts);
        var ids = asked.stream().map(Item::id).collect(Collectors.toSet());
        var given = new LinkedHashMap<String, Answer>();
        asked.stream()
                .filter(item -> item.required() || changed.containsKey(item.id()))
                .filter(item -> item.isOpen(ids, given))
                .forEach(
                        item ->
                                given.put(
                                        item.id(),
                                        changed.getOrDefault(item.id(), healthyAnswer(item))));
        return List.copyOf(given.values());
    }

    /** None, never or no; a question that has none of these puts its plain answer first. */
    private static Answer healthyAnswer(Item item) {
        if (item.id().equals("SCR-A01")) {
            return new Answer(item.id(), List.of(), null, LocalDate.of(1990, 5, 1));
        }
        var options = item.options().stream().map(Option::code).toList();
        var plain = options.stream().filter(PLAIN::contains).findFirst();
        if (plain.isEmpty() && Set.of(ItemType.TEXT, ItemType.LIST).contains(item.type())) {
            return new Answer(item.id(), List.of(), "nobody", null);
        }
        return new Answer(item.id(), List.of(plain.orElseGet(options::getFirst)), null, null);
    }

    /** Answers given to the questions that one booking asked. */
    record Answered(List<Answer> answers, VisitFacts facts) {

        /** The same answers after the booking has changed. */
        Answered now(Booking booking) {
            return new Answered(answers, booking.facts());
        }

        List<Raised> flags() {
            var asked = QUESTIONS.asked(ScreeningKind.FULL, facts);
            return RULES.evaluate(Answers.of(ScreeningKind.FULL, answers, asked, false), facts);
        }

        List<String> levels() {
            return flags().stream().map(one -> one.rule().id() + " " + one.rule().level()).toList();
        }

        FlagLevel highest() {
            return flags().stream()
                    .map(one -> one.rule().level())
                    .max(FlagLevel::compareTo)
                    .orElseThrow();
        }
    }

    /** A booking for 24 November 2026 in a state without a limit of additives. */
    record Booking(
            Set<String> ingredients,
            int additives,
            boolean onSite,
            Set<VisitReason> reasons,
            boolean policyKnown,
            @Nullable Integer maxAdditives) {

        static Booking of(Set<String> ingredients) {
            return new Booking(ingredients, ingredients.size() - 1, true, Set.of(), true, null);
        }

        Booking because(VisitReason reason) {
            return new Booking(
                    ingredients, additives, onSite, Set.of(reason), policyKnown, maxAdditives);
        }

        Booking with(int more) {
            return new Booking(ingredients, more, onSite, reasons, policyKnown, maxAdditives);
        }

        Booking mixedOnSite(boolean mixed) {
            return new Booking(ingredients, additives, mixed, reasons, policyKnown, maxAdditives);
        }

        Booking limit(@Nullable Integer limit) {
            return new Booking(ingredients, additives, onSite, reasons, policyKnown, limit);
        }

        Booking withoutPolicy() {
            return new Booking(ingredients, additives, onSite, reasons, false, null);
        }

        VisitFacts facts() {
            return new VisitFacts(
                    ingredients,
                    additives,
                    onSite,
                    reasons,
                    LocalDate.of(2026, 11, 24),
                    policyKnown,
                    maxAdditives);
        }
    }
}
