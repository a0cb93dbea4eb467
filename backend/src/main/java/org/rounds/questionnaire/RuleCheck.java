package org.rounds.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rounds.screening.Bound;
import org.rounds.screening.Condition;
import org.rounds.screening.Edition;
import org.rounds.screening.FlagLevel;
import org.rounds.screening.Rules.Rule;

/**
 * Whether the rules of an edition can be published: each has its source, waits only for answers
 * that can be given, and none that holds questions together is gone (domain.md 2.1, 2.4).
 */
final class RuleCheck {

    /** Missing and unsure answers, and the cross-rules. */
    private static final Predicate<String> STAYS =
            id -> id.startsWith("ANY.") || id.startsWith("R-");

    private static final String JUDGEMENT = "(DJ)";

    private final Edition edition;
    private final Set<String> ingredients;
    private final List<EditionFinding> findings = new ArrayList<>();

    private RuleCheck(Edition edition, Set<String> ingredients) {
        this.edition = edition;
        this.ingredients = ingredients;
    }

    static List<EditionFinding> of(Edition edition, Edition before, Set<String> ingredients) {
        var check = new RuleCheck(edition, ingredients);
        var ids = new HashSet<String>();
        for (var rule : edition.rules().rules()) {
            if (rule.id().isBlank() || !ids.add(rule.id())) {
                check.add(rule, "A rule needs an id of its own");
            }
            check.rule(rule);
        }
        Stream.concat(
                        before.rules().rules().stream().map(Rule::id).filter(STAYS),
                        before.rules().rules().stream()
                                .filter(rule -> rule.effect() != null)
                                .map(Rule::id))
                .distinct()
                .filter(id -> !ids.contains(id))
                .forEach(id -> check.findings.add(new EditionFinding(id, "This rule has to stay")));
        return check.findings;
    }

    private void rule(Rule rule) {
        if (rule.reason().isBlank()) {
            add(rule, "A rule needs its reason");
        }
        if (rule.source().isBlank()) {
            add(rule, "A rule needs its source");
        }
        if (rule.judgement() != rule.source().contains(JUDGEMENT)) {
            add(rule, "A source of our own judgement, and no other, is marked " + JUDGEMENT);
        }
        if (rule.overridable() == (rule.level() == FlagLevel.STOP_FINAL)) {
            add(rule, "STOP_FINAL, and no other level, cannot be overridden");
        }
        var item = rule.item();
        if (item != null
                && !item.equals(Rule.EACH_ASKED)
                && edition.questions().item(item).isEmpty()) {
            add(rule, "It rates " + item + ", which is not asked");
        }
        if (rule.when().isEmpty()) {
            add(rule, "It needs a condition");
        }
        rule.when().forEach(condition -> condition(rule, condition));
    }

    private void condition(Rule rule, Condition condition) {
        switch (condition) {
            case Condition.OwnAnswer own -> {
                if (!Rule.EACH_ASKED.equals(rule.item())) {
                    answers(rule, rule.item(), own.answer());
                }
            }
            case Condition.OtherAnswer other -> answers(rule, other.other(), other.anyOf());
            case Condition.OwnNumber own -> numbers(rule, rule.item(), own.number());
            case Condition.OtherNumber other -> numbers(rule, other.other(), other.otherNumber());
            case Condition.WithIngredient with -> ingredient(rule, with.ingredient());
            case Condition.WithoutIngredient without -> ingredient(rule, without.noIngredient());
            case Condition.Age age -> {
                if (age.ageFrom() >= age.ageBelow()) {
                    add(rule, "The ages are the wrong way round");
                }
            }
            default -> {}
        }
    }

    private void answers(Rule rule, @Nullable String item, Set<String> answers) {
        var codes =
                Stream.ofNullable(item)
                        .flatMap(id -> edition.questions().item(id).stream())
                        .flatMap(one -> one.codes().stream())
                        .collect(Collectors.toSet());
        if (answers.isEmpty() || !codes.containsAll(answers)) {
            add(rule, "It waits for an answer that %s does not have".formatted(item));
        }
    }

    private void numbers(Rule rule, @Nullable String item, List<Bound> bounds) {
        var asked = Optional.ofNullable(item).flatMap(edition.questions()::item).orElse(null);
        if (!NumberCheck.canBeMet(asked, bounds)) {
            add(rule, "It waits for a number that %s does not take".formatted(item));
        }
    }

    private void ingredient(Rule rule, String code) {
        if (!ingredients.contains(code)) {
            add(rule, "The catalogue has no ingredient " + code);
        }
    }

    private void add(Rule rule, String message) {
        findings.add(new EditionFinding(rule.id(), message));
    }
}
