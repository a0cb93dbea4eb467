package org.rounds.clearance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Decides one flag.
 *
 * @param confirmed the second confirmation, needed to let a STOP pass
 */
public record DecideFlag(
        @NotNull FlagDecision decision,
        @NotNull @Size(max = 2000) String reason,
        boolean confirmed) {}
