package org.rounds.screening;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a number counts. Beyond its ends a number is a slip of the finger; it is refused, not rated.
 *
 * @param unit a code of UCUM
 * @param text the unit as people write it
 * @param min absent only in a draft, as {@code max} is
 */
public record Measure(
        String unit, Phrase text, @Nullable BigDecimal min, @Nullable BigDecimal max) {

    public boolean spans(BigDecimal number) {
        return (min == null || number.compareTo(min) >= 0)
                && (max == null || number.compareTo(max) <= 0);
    }
}
