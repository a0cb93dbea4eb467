package org.rounds.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rounds.screening.Bound;
import org.rounds.screening.Condition;
import org.rounds.screening.Edition;
import org.rounds.screening.FormView.ItemType;
import org.rounds.screening.Item;
import org.rounds.screening.Rules.Rule;

/**
 * Whether a number can be asked for as it stands, and whether any answer meets what waits for it.
 */
final class NumberCheck {

    private static final Pattern UNIT = Pattern.compile("[!-~]+");

    /** The smallest difference between two answers that are decimals. */
    private static final BigDecimal STEP = new BigDecimal("0.001");

    private NumberCheck() {}

    static Optional<String> finding(Item item) {
        var measure = item.measure();
        if (!item.asksForNumber()) {
            return Optional.ofNullable(measure).map(none -> "Only a number has a unit and limits");
        }
        if (measure == null || measure.min() == null || measure.max() == null) {
            return Optional.of("A number needs its unit and both limits");
        }
        if (!item.detailWhen().isEmpty()) {
            return Optional.of("A number asks for no words beside it");
        }
        if (!UNIT.matcher(measure.unit()).matches()) {
            return Optional.of("A unit is a code of UCUM, such as kg or mm[Hg]");
        }
        if (measure.min().compareTo(measure.max()) >= 0) {
            return Optional.of("The limits are the wrong way round");
        }
        return fits(item, measure.min()) && fits(item, measure.max())
                ? Optional.empty()
                : Optional.of("The limits of a whole number are whole numbers");
    }

    /** Whether the question takes a number that lies within all of the bounds. */
    static boolean canBeMet(@Nullable Item item, List<Bound> bounds) {
        if (item == null || item.measure() == null || bounds.isEmpty()) {
            return false;
        }
        var measure = item.measure();
        return bounds.stream().map(Bound::number).allMatch(number -> fits(item, number))
                && around(item, bounds.stream())
                        .filter(measure::spans)
                        .anyMatch(number -> bounds.stream().allMatch(one -> one.holds(number)));
    }

    /**
     * The numbers at which rules and openers of an edition change their mind, and their neighbours.
     */
    static Stream<BigDecimal> numbersAround(Item item, Edition edition) {
        var byRules =
                edition.rules().rules().stream()
                        .flatMap(rule -> rule.when().stream().map(one -> bounds(one, rule, item)));
        var byOpeners =
                edition.questions().items().stream()
                        .flatMap(later -> later.onlyIf().stream())
                        .filter(one -> one.item().equals(item.id()))
                        .map(Item.OnlyIf::number);
        var measure = Objects.requireNonNull(item.measure());
        return around(item, Stream.concat(byRules, byOpeners).flatMap(List::stream))
                .filter(measure::spans)
                .distinct()
                .sorted();
    }

    private static List<Bound> bounds(Condition condition, Rule rule, Item item) {
        return switch (condition) {
            case Condition.OwnNumber own when item.id().equals(rule.item()) -> own.number();
            case Condition.OtherNumber other when item.id().equals(other.other()) ->
                    other.otherNumber();
            default -> List.of();
        };
    }

    private static Stream<BigDecimal> around(Item item, Stream<Bound> bounds) {
        var step = item.type() == ItemType.INTEGER ? BigDecimal.ONE : STEP;
        return bounds.map(Bound::number)
                .flatMap(end -> Stream.of(end.subtract(step), end, end.add(step)))
                .map(BigDecimal::stripTrailingZeros);
    }

    private static boolean fits(Item item, BigDecimal number) {
        return item.type() == ItemType.DECIMAL || number.stripTrailingZeros().scale() <= 0;
    }
}
