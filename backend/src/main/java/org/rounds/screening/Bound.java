package org.rounds.screening;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/** One end of the numbers that a rule or a question waits for. */
public record Bound(
        @NotNull Operator operator, @NotNull @Digits(integer = 7, fraction = 3) BigDecimal number) {

    /** On which side of the end a number has to lie. */
    public enum Operator {
        BELOW,
        AT_MOST,
        ABOVE,
        AT_LEAST
    }

    public boolean holds(BigDecimal value) {
        int compared = value.compareTo(number);
        return switch (operator) {
            case BELOW -> compared < 0;
            case AT_MOST -> compared <= 0;
            case ABOVE -> compared > 0;
            case AT_LEAST -> compared >= 0;
        };
    }
}
