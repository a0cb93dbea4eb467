package org.rounds.series;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.rounds.visit.VisitId;

/**
 * Moves a visit of a series, and with it others.
 *
 * @param date and {@code time} on the wall at the address, to which the visit itself moves; the
 *     others shift by as many days to the same time
 * @param reason why, and how the patient agreed: a promise moves only with their consent
 * @param times those to which the visits are moved; a visit without one stays where it is
 */
record MoveSeries(
        @NotNull Scope scope,
        @NotNull LocalDate date,
        @NotNull LocalTime time,
        @NotBlank(message = "Say why, and how the patient agreed") @Size(max = 500) String reason,
        @NotEmpty @Size(max = Recurrence.MOST) List<@NotNull @Valid ChosenTime> times) {

    record ChosenTime(@NotNull VisitId visitId, @NotNull Instant start) {}
}
