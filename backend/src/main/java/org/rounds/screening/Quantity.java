package org.rounds.screening;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/**
 * A number as it was answered. It carries its unit, so that it is never read in another one.
 *
 * @param unit a code of UCUM
 */
public record Quantity(
        @NotNull @Digits(integer = 7, fraction = 3) BigDecimal value,
        @NotNull @Size(max = 40) String unit) {

    boolean meets(List<Bound> bounds) {
        return bounds.stream().allMatch(bound -> bound.holds(value));
    }
}
