package org.rounds.screening;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One published version of the rules: rows of data, and how they are applied. */
public record Rules(String version, List<Rule> rules) {

    /** What else a rule brings about. */
    public enum Effect {
        EMERGENCY,
        FULL_SCREENING_NEEDED
    }

    /**
     * One row.
     *
     * @param item the question that it rates; {@link #EACH_ASKED} stands for each question asked;
     *     absent for a rule about the visit itself
     * @param when all must hold
     * @param source the row of docs/clinical-sources.md
     */
    public record Rule(
            String id,
            @Nullable String item,
            List<Condition> when,
            FlagLevel level,
            boolean overridable,
            boolean judgement,
            @Nullable Effect effect,
            String reason,
            String source) {

        public static final String EACH_ASKED = "*";

        /**
         * The items for which this row holds. Rows about the visit are tried with the whole
         * questionnaire only.
         */
        private Stream<Raised> apply(Answers answers, VisitFacts visit) {
            if (item == null) {
                return answers.kind() == ScreeningKind.FULL && holds(answers, visit, "")
                        ? Stream.of(new Raised(this, null))
                        : Stream.of();
            }
            var items =
                    item.equals(EACH_ASKED) ? answers.asked().stream().sorted() : Stream.of(item);
            return items.filter(answers::concern)
                    .filter(one -> holds(answers, visit, one))
                    .map(one -> new Raised(this, one));
        }

        private boolean holds(Answers answers, VisitFacts visit, String of) {
            return when.stream().allMatch(condition -> condition.holds(answers, visit, of));
        }
    }

    /** A rule that holds, and the item that it holds for. */
    public record Raised(Rule rule, @Nullable String item) {}

    List<Raised> evaluate(Answers answers, VisitFacts visit) {
        return rules.stream().flatMap(rule -> rule.apply(answers, visit)).toList();
    }

    /** The questions whose answers may bring it about. */
    List<String> items(Effect effect) {
        return rules.stream()
                .filter(one -> one.effect() == effect)
                .flatMap(one -> Stream.ofNullable(one.item()))
                .distinct()
                .toList();
    }

    boolean brings(Effect effect, String rule) {
        return rules.stream().anyMatch(one -> one.id().equals(rule) && one.effect() == effect);
    }
}
