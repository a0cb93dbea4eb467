package org.rounds.waitlist;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.LocalTime;
import org.rounds.catalogue.TherapyId;

/**
 * Waits for a free time.
 *
 * @param from the earliest start on a day, at the address
 * @param until the nurse has to be able to arrive before it
 */
public record JoinWaitlist(
        @NotNull @Pattern(regexp = "\\d{5}", message = "A ZIP code has five digits") String zip,
        @NotNull TherapyId therapyId,
        @NotNull LocalDate firstDay,
        @NotNull LocalDate lastDay,
        @NotNull LocalTime from,
        @NotNull LocalTime until) {}
