package org.rounds.questionnaire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rounds.screening.Bound;
import org.rounds.screening.Condition;
import org.rounds.screening.Edition;
import org.rounds.screening.FlagLevel;
import org.rounds.screening.Item;
import org.rounds.screening.Rules.Rule;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a draft raises fewer or lower flags than what is published, or asks less where a flag
 * depends on the answer. A label's contraindication must never slip below STOP unseen (domain.md
 * 2.1).
 */
final class Weakening {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Edition before;
    private final Edition after;
    private final List<String> found = new ArrayList<>();

    private Weakening(Edition before, Edition after) {
        this.before = before;
        this.after = after;
    }

    static List<String> of(Edition before, Edition after) {
        var weakening = new Weakening(before, after);
        before.rules().rules().forEach(weakening::rule);
        before.questions().items().forEach(weakening::question);
        if (!before.questions().emergencyText().equals(after.questions().emergencyText())) {
            weakening.found.add("The emergency text is another one.");
        }
        return weakening.found;
    }

    private void rule(Rule rule) {
        var now =
                after.rules().rules().stream()
                        .filter(one -> one.id().equals(rule.id()))
                        .findFirst();
        if (now.isEmpty()) {
            add(rule, "is gone; its level was " + rule.level());
            return;
        }
        if (now.get().level().compareTo(rule.level()) < 0) {
            add(rule, "level lowered from %s to %s".formatted(rule.level(), now.get().level()));
        }
        boolean otherwise =
                !when(now.get()).equals(when(rule))
                        || !Objects.equals(now.get().item(), rule.item());
        if (otherwise && rule.level() != FlagLevel.INFO) {
            add(rule, "%s holds under other conditions".formatted(rule.level()));
        }
        if (rule.effect() != null && rule.effect() != now.get().effect()) {
            add(rule, "no longer brings about " + rule.effect());
        }
    }

    private void question(Item item) {
        boolean rated =
                before.rules().rules().stream()
                        .filter(rule -> rule.level() != FlagLevel.INFO)
                        .anyMatch(rule -> item.id().equals(rule.item()));
        if (!rated) {
            return;
        }
        var now = after.questions().item(item.id());
        if (now.isEmpty()) {
            found.add(item.id() + ": flags depend on this question, which is gone.");
        } else if (item.required() && !now.get().required()) {
            found.add(item.id() + ": flags depend on this question, which may be left out now.");
        } else if (!asked(item).equals(asked(now.get()))) {
            found.add(item.id() + ": flags depend on this question, which is asked otherwise.");
        } else if (!now.get().codes().containsAll(item.codes())) {
            found.add(item.id() + ": flags depend on this question, which lost an option.");
        }
    }

    private void add(Rule rule, String what) {
        var label = rule.judgement() ? "" : " Its source is a label or a rule of the field.";
        found.add("%s: %s.%s".formatted(rule.id(), what, label));
    }

    private static List<String> asked(Item item) {
        return List.of(
                sorted(item.kinds()),
                sorted(item.ingredients()),
                sorted(item.reasons()),
                opener(item),
                measure(item));
    }

    static String opener(Item item) {
        return item.onlyIf().stream()
                .map(one -> one.item() + ": " + sorted(one.anyOf()) + words(one.number()))
                .collect(Collectors.joining(item.anyOpens() ? " or " : " and "));
    }

    /** What a number counts, and between which ends it is taken. */
    static String measure(Item item) {
        var measure = item.measure();
        return measure == null
                ? ""
                : "%s, %s to %s".formatted(measure.unit(), measure.min(), measure.max());
    }

    /** The conditions, in an order that does not depend on how they were written. */
    static String when(Rule rule) {
        return rule.when().stream()
                .map(condition -> words(condition))
                .sorted()
                .collect(Collectors.joining(" and "));
    }

    static String sorted(Collection<?> names) {
        return names.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    private static String words(List<Bound> bounds) {
        return bounds.stream()
                .map(bound -> bound.operator() + " " + bound.number())
                .collect(Collectors.joining(" and "));
    }

    private static String words(Condition condition) {
        return switch (condition) {
            case Condition.OwnNumber own -> words(own.number());
            case Condition.OtherNumber other -> other.other() + " " + words(other.otherNumber());
            default -> fields(condition);
        };
    }

    private static String fields(Condition condition) {
        return JSON.valueToTree(condition).properties().stream()
                .map(
                        one ->
                                one.getKey()
                                        + " "
                                        + (one.getValue().isArray()
                                                ? one.getValue()
                                                        .valueStream()
                                                        .map(code -> code.asString())
                                                        .sorted()
                                                        .collect(Collectors.joining("/"))
                                                : one.getValue().asString()))
                .collect(Collectors.joining(", "));
    }
}
