package org.rounds.consent;

import org.jspecify.annotations.Nullable;
import org.rounds.shared.When;

/**
 * Whether a visit's patient agrees to the treatment; their latest word counts.
 *
 * @param at when they signed or refused
 * @param version of the text they read
 */
public record ConsentState(boolean signed, @Nullable When at, @Nullable String version) {}
