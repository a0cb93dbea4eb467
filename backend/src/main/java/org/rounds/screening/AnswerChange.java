package org.rounds.screening;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * An answer that differs from an earlier one to the same question.
 *
 * @param before absent where it was not asked then
 * @param now absent where it is not asked any more
 */
public record AnswerChange(
        String item, String question, @Nullable String before, @Nullable String now) {

    static AnswerChange of(@Nullable AnsweredItem before, @Nullable AnsweredItem now) {
        var one = requireNonNull(now == null ? before : now);
        return new AnswerChange(one.item(), one.question(), answer(before), answer(now));
    }

    boolean differs() {
        return before == null || now == null || !before.strip().equalsIgnoreCase(now.strip());
    }

    private static @Nullable String answer(@Nullable AnsweredItem one) {
        return one == null ? null : one.answer();
    }
}
