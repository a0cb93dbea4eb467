package org.rounds.clearance;

import org.rounds.shared.When;

/** Who decided a flag, how and why. */
public record FlagDecisionView(FlagDecision decision, String reason, String by, When at) {}
