package org.rounds.series;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * Makes a series from a booked visit, its number 1.
 *
 * @param times those of the dates that are wanted; a date without one is left out
 */
record MakeSeries(
        @Min(value = 1, message = "Between 1 and 8 weeks")
                @Max(value = 8, message = "Between 1 and 8 weeks")
                int everyWeeks,
        @NotEmpty(message = "Choose at least one more date") @Size(max = Recurrence.MOST - 1)
                List<@NotNull @Valid ChosenDate> times) {

    /** A time on the date of a number, the planned one or another. */
    record ChosenDate(@Min(1) @Max(Recurrence.MOST) int number, @NotNull Instant start) {}
}
