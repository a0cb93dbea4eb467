package org.rounds.screening;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.rounds.visit.VisitReason;

/** One condition of a rule. Which one a line of the data means shows in its fields. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
public sealed interface Condition {

    /**
     * @param item the rule's own item
     */
    boolean holds(Answers answers, VisitFacts visit, String item);

    /** The item was answered with one of these. */
    record OwnAnswer(Set<String> answer) implements Condition {
        @Override
        public boolean holds(Answers answers, VisitFacts visit, String item) {
            return answers.any(item, answer);
        }
    }

    /** Another item was answered with one of these. */
    record OtherAnswer(String other, Set<String> anyOf) implements Condition {
        @Override
        public boolean holds(Answers answers, VisitFacts visit, String item) {
            return answers.any(other, anyOf);
        }
    }

    /** The item was answered with a number within these bounds. */
    record OwnNumber(List<Bound> number) implements Condition {
        @Override
        public boolean holds(Answers answers, VisitFacts visit, String item) {
            return answers.within(item, number);
        }
    }

    /** Another item was answered with a number within these bounds. */
    record OtherNumber(String other, List<Bound> otherNumber) implements Condition {
        @Override
        public boolean holds(Answers answers, VisitFacts visit, String item) {
            return answers.within(other, otherNumber);
        }
    }

    /** The answer names an ingredient of the booked therapy. */
    record NamesIngredient(boolean namesIngredient) implements Condition {
        @Override
        public boolean holds(Answers answers, VisitFacts visit, String item) {
            return answers.any(item, visit.ingredients()) == namesIngredient;
        }
    }

    /** The item was answered at all. */
    record Answered(boolean answered) implements Condition {
        @Override
        public boolean holds(Answers answers, VisitFacts visit, String item) {
            return answers.answer(item).isPresent() == answered;
        }
    }

    /** The answer has words of its own. */
    record Told(boolean told) implements Condition {
        @Override
        public boolean holds(Answers answers, VisitFacts visit, String item) {
            return answers.answer(item).map(Answer::text).isPresent() == told;
        }
    }

    /** The item is asked now and has no answer: it was not asked when the patient answered. */
    record Missing(boolean missing) implements Condition {
        @Override
        public boolean holds(Answers answers, VisitFacts visit, String item) {
            return answers.missing(item) == missing;
        }
    }

    /** Age on the day of the visit in whole years, by the date answered. */
    record Age(int ageFrom, int ageBelow) implements Condition {
        @Override
        public boolean holds(Answers answers, VisitFacts visit, String item) {
            return answers.answer(item)
                    .map(Answer::date)
                    .map(born -> Period.between(born, visit.date()).getYears())
                    .filter(age -> age >= ageFrom && age < ageBelow)
                    .isPresent();
        }
    }

    /** Fewer days than this lie between the date answered and the day of the visit. */
    record DaysBelow(int daysBelow) implements Condition {
        @Override
        public boolean holds(Answers answers, VisitFacts visit, String item) {
            return answers.answer(item)
                    .map(Answer::date)
                    .filter(date -> ChronoUnit.DAYS.between(date, visit.date()) < daysBelow)
                    .isPresent();
        }
    }

    /** The therapy contains it. */
    record WithIngredient(String ingredient) implements Condition {
        @Override
        public boolean holds(Answers answers, VisitFacts visit, String item) {
            return visit.ingredients().contains(ingredient);
        }
    }

    /** The therapy does not contain it. */
    record WithoutIngredient(String noIngredient) implements Condition {
        @Override
        public boolean holds(Answers answers, VisitFacts visit, String item) {
            return !visit.ingredients().contains(noIngredient);
        }
    }

    /** The patient gave one of these reasons for the visit. */
    record Reason(Set<VisitReason> reason) implements Condition {
        @Override
        public boolean holds(Answers answers, VisitFacts visit, String item) {
            return reason.stream().anyMatch(visit.reasons()::contains);
        }
    }

    /** Whether the state of the address has rules on record for the day of the visit. */
    record Policy(boolean policy) implements Condition {
        @Override
        public boolean holds(Answers answers, VisitFacts visit, String item) {
            return visit.policyKnown() == policy;
        }
    }

    /** More additives than the state lets a nurse mix; mixed on site, or delivered ready-made. */
    record AboveAdditives(boolean aboveAdditives, boolean mixedOnSite) implements Condition {
        @Override
        public boolean holds(Answers answers, VisitFacts visit, String item) {
            return visit.additivesAbovePolicy() == aboveAdditives
                    && visit.mixedOnSite() == mixedOnSite;
        }
    }
}
