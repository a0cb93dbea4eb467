package org.rounds.questionnaire;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rounds.screening.Answer;
import org.rounds.screening.Edition;
import org.rounds.screening.FormView.FormOption;
import org.rounds.screening.FormView.ItemType;
import org.rounds.screening.Item;
import org.rounds.screening.Quantity;
import org.rounds.screening.VisitFacts;
import org.rounds.visit.VisitReason;

/**
 * A made-up patient on whom a draft is tried: healthy but for the answers named. An answer that an
 * edition no longer offers is left out, as it would be for real patients.
 *
 * @param answers option or number by item; other answers than those of a healthy patient, whose
 *     numbers lie halfway between the limits
 */
record ExamplePatient(
        String title,
        Set<String> ingredients,
        boolean mixedOnSite,
        Set<VisitReason> reasons,
        @Nullable Integer maxAdditives,
        LocalDate birthDate,
        Map<String, String> answers) {

    private static final LocalDate VISIT = LocalDate.of(2026, 11, 24);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    /** The flags that an edition raises, each as rule and level, gravest first. */
    List<ExampleTrial.TrialFlag> flags(Edition edition) {
        var facts = facts();
        return edition.rate(answers(edition, facts), facts).stream()
                .map(
                        one ->
                                new ExampleTrial.TrialFlag(
                                        one.rule().id(),
                                        one.rule().level(),
                                        one.item(),
                                        one.rule().reason()))
                .sorted()
                .toList();
    }

    private VisitFacts facts() {
        var additives = ingredients.stream().filter(one -> !one.equals("FLUIDS")).count();
        return new VisitFacts(
                ingredients, (int) additives, mixedOnSite, reasons, VISIT, true, maxAdditives);
    }

    private List<Answer> answers(Edition edition, VisitFacts facts) {
        var asked = edition.questions().asked(org.rounds.screening.ScreeningKind.FULL, facts);
        var ids = asked.stream().map(Item::id).collect(Collectors.toSet());
        var given = new LinkedHashMap<String, Answer>();
        asked.stream()
                .filter(item -> item.required() || answers.containsKey(item.id()))
                .filter(item -> item.isOpen(ids, given))
                .forEach(item -> answer(item).ifPresent(one -> given.put(item.id(), one)));
        return List.copyOf(given.values());
    }

    /** The same patient with one more answer. */
    ExamplePatient but(String item, String answer, String words) {
        var more = new LinkedHashMap<>(answers);
        more.put(item, answer);
        return new ExamplePatient(
                title + ": " + words,
                ingredients,
                mixedOnSite,
                reasons,
                maxAdditives,
                birthDate,
                more);
    }

    private Optional<Answer> answer(Item item) {
        var own = answers.get(item.id());
        if (item.asksForNumber() && (own == null || NUMBER.matcher(own).matches())) {
            return number(item, own);
        }
        if (own != null) {
            return Optional.of(new Answer(item.id(), List.of(own), null, null)).filter(item::takes);
        }
        if (item.type() == ItemType.DATE && item.options().isEmpty()) {
            return Optional.of(new Answer(item.id(), List.of(), null, birthDate));
        }
        if (item.type() == ItemType.TEXT) {
            return Optional.of(new Answer(item.id(), List.of(), "Told so by nobody", null));
        }
        var codes = item.options().stream().map(Item.Option::code).toList();
        if (item.type() == ItemType.LIST && codes.stream().noneMatch(FormOption.PLAIN::contains)) {
            return Optional.of(new Answer(item.id(), List.of(), "Somebody", null));
        }
        return Stream.concat(codes.stream().filter(FormOption.PLAIN::contains), codes.stream())
                .findFirst()
                .map(code -> new Answer(item.id(), List.of(code), null, null));
    }

    private static Optional<Answer> number(Item item, @Nullable String own) {
        var measure = item.measure();
        if (measure == null || measure.min() == null || measure.max() == null) {
            return Optional.empty();
        }
        var value = own == null ? middle(measure.min(), measure.max()) : new BigDecimal(own);
        var quantity = new Quantity(value, measure.unit());
        return Optional.of(new Answer(item.id(), List.of(), null, null, quantity))
                .filter(item::takes);
    }

    private static BigDecimal middle(BigDecimal min, BigDecimal max) {
        return min.add(max).divide(BigDecimal.TWO, 0, RoundingMode.FLOOR).max(min);
    }
}
