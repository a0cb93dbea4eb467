package org.rounds.clinician;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a look into the register of discipline found.
 *
 * @param reason only for those who answer for clinicians
 */
public record RegisterCheckView(
        RegisterCheckId id,
        @Nullable String state,
        boolean blocked,
        LocalDate effectiveFrom,
        LocalDate checkedOn,
        @Nullable String reason,
        @Nullable String recordedBy,
        Instant recordedAt) {}
