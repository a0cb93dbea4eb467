package org.rounds.clearance;

import org.jspecify.annotations.Nullable;

/**
 * An answer that differs from what a prescriber saw before.
 *
 * @param before absent where it was not asked then
 * @param now absent where it is not asked any more
 */
public record AnswerChange(
        String item, String question, @Nullable String before, @Nullable String now) {}
