package org.rounds.waitlist;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.rounds.shared.When;
import org.rounds.shared.Window;

/**
 * Who waits, for dispatchers, the one next offered a time first.
 *
 * @param offered the time kept for them now, and until when
 */
record QueueRow(
        WaitId id,
        String name,
        String therapyName,
        String zip,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalTime from,
        LocalTime until,
        When since,
        @Nullable Window offered,
        @Nullable When offeredUntil) {}
