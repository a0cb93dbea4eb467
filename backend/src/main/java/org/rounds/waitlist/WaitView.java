package org.rounds.waitlist;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.rounds.catalogue.TherapyId;
import org.rounds.scheduling.HoldView;

/**
 * A wait as the person who waits sees it.
 *
 * @param offer a time that is kept for them now
 */
record WaitView(
        WaitId id,
        TherapyId therapyId,
        String therapyName,
        String zip,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalTime from,
        LocalTime until,
        @Nullable HoldView offer) {}
