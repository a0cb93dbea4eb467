package org.rounds.scheduling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** A time that a patient keeps, for a visit that stands elsewhere. */
record MoveToHold(@NotNull StopId holdId, @NotBlank String holdToken) {}
