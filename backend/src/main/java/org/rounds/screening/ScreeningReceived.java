package org.rounds.screening;

import org.jspecify.annotations.Nullable;

/**
 * All that a patient learns of their answers.
 *
 * @param emergencyText fixed words when an answer names signs of an emergency
 */
public record ScreeningReceived(ScreeningId id, @Nullable String emergencyText) {}
