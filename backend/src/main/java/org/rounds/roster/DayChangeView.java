package org.rounds.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Other hours than the pattern's on one date; none when there are no times. */
public record DayChangeView(
        DayChangeId id, LocalDate day, @Nullable LocalTime from, @Nullable LocalTime to) {}
