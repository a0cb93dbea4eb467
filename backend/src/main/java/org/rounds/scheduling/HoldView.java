package org.rounds.scheduling;

import java.time.Instant;
import org.rounds.catalogue.TherapyId;
import org.rounds.shared.Window;

/**
 * A time that is kept for whoever shows the token.
 *
 * @param window when the nurse arrives
 * @param totalMinutes how long the nurse is in the home
 */
public record HoldView(
        StopId id,
        String token,
        Window window,
        TherapyId therapyId,
        int totalMinutes,
        Instant expiresAt,
        int secondsLeft) {}
