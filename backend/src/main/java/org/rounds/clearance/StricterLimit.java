package org.rounds.clearance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.rounds.screening.FlagLevel;

/**
 * From which reading on a finding is raised for one patient, beside the limits for everybody.
 *
 * @param parameter as readings name it
 * @param atMost a value of this or less; absent where {@code atLeast} is given
 */
public record StricterLimit(
        @NotNull @Size(max = 20) String parameter,
        @NotNull FlagLevel level,
        @Nullable BigDecimal atMost,
        @Nullable BigDecimal atLeast) {

    /** What was not measured is within every limit. */
    public boolean holds(@Nullable BigDecimal value) {
        if (value == null) {
            return false;
        }
        return atMost != null && value.compareTo(atMost) <= 0
                || atLeast != null && value.compareTo(atLeast) >= 0;
    }
}
