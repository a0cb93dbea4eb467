package org.rounds.consent;

import org.jspecify.annotations.Nullable;
import org.rounds.shared.When;

/**
 * Whether a visit's patient agrees to the treatment; their latest word counts.
 *
 * @param at when they signed, refused or took it back
 * @param version of the text they read
 */
public record ConsentState(ConsentStatus status, @Nullable When at, @Nullable String version) {}
