package org.rounds.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rounds.screening.AnswerSets.AnswerSet;
import org.rounds.screening.Rules.Raised;
import org.rounds.shared.RuleBroken.Field;

/**
 * What holds whatever patients answer. {@code -Drounds.answer-sets=100000 -Drounds.seed=7} tries
 * more of them, or the same again.
 */
class AnswerSetsTests {

    /** The shipped rules, and numbers beside them. */
    private static final Edition EDITION = NumericEdition.EDITION;

    private static final int COUNT = Integer.getInteger("rounds.answer-sets", 2_000);
    private static final long SEED = Long.getLong("rounds.seed", 20_261_124);

    @Test
    void theRulesSayWhatTheDomainSaysOfAnyAnswers() {
        System.out.printf("%d answer sets of seed %d%n", COUNT, SEED);
        var sets = new AnswerSets(SEED);
        for (int number = 0; number < COUNT; number++) {
            prove(sets.next(), new Random(number));
        }
    }

    /** All that must hold of one set of answers. */
    static void prove(AnswerSet set, Random random) {
        var domain = DomainTable.of(set);
        var taken = check(set, set.answers());
        var flags = evaluate(set, taken);

        assertThat(named(flags)).as("%s", set).isEqualTo(domain.flags());
        if (domain.contraindicated()) {
            assertThat(flags).as("%s", set).anyMatch(AnswerSetsTests::stops);
        }
        var shuffled = new ArrayList<>(taken);
        Collections.shuffle(shuffled, random);
        assertThat(evaluate(set, shuffled)).as("%s", set).isEqualTo(flags);

        assertThat(required(taken)).as("%s", set).isEqualTo(domain.needed());
        refuseWithout(set, taken, random);
    }

    private static boolean stops(Raised flag) {
        return flag.rule().level().compareTo(FlagLevel.STOP) >= 0;
    }

    /** Left out, or sent without anything in it. */
    private static void refuseWithout(AnswerSet set, List<Answer> taken, Random random) {
        var needed = taken.stream().filter(one -> item(one).required()).toList();
        var missing = needed.get(random.nextInt(needed.size()));
        var blank = new Answer(missing.item(), List.of(), " ", null);
        var sent =
                taken.stream()
                        .filter(one -> one != missing || random.nextBoolean())
                        .map(one -> one == missing ? blank : one)
                        .toList();
        var refused = catchThrowableOfType(ScreeningRule.class, () -> check(set, sent));
        assertThat(refused).as("%s without %s", set, missing).isNotNull();
        assertThat(refused.fields()).extracting(Field::field).contains(missing.item());
    }

    static List<Answer> check(AnswerSet set, List<Answer> sent) {
        var asked = EDITION.questions().asked(set.kind(), set.facts());
        return new AnswerCheck(asked, set.today()).check(sent);
    }

    static List<Raised> evaluate(AnswerSet set, List<Answer> taken) {
        var asked = EDITION.questions().asked(set.kind(), set.facts());
        return EDITION.rules().evaluate(Answers.of(set.kind(), taken, asked, false), set.facts());
    }

    private static Set<String> required(List<Answer> taken) {
        return taken.stream()
                .filter(one -> item(one).required())
                .map(one -> one.item().substring("SCR-".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Item item(Answer answer) {
        return EDITION.questions().item(answer.item()).orElseThrow();
    }

    private static Set<String> named(List<Raised> flags) {
        return flags.stream()
                .map(flag -> (flag.item() == null ? "" : flag.item()) + " " + flag.rule().level())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
