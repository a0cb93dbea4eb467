package org.rounds.clearance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Decides one flag.
 *
 * @param confirmed the second confirmation, needed to let a STOP pass
 * @param seen the decision on it that the caller saw, absent for none
 */
public record DecideFlag(
        @NotNull FlagDecision decision,
        @NotNull @Size(max = 2000) String reason,
        boolean confirmed,
        @Nullable UUID seen) {}
