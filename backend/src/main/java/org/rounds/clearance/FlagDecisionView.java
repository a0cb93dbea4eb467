package org.rounds.clearance;

import java.util.UUID;
import org.rounds.shared.When;

/** Who decided a flag, how and why. */
public record FlagDecisionView(UUID id, FlagDecision decision, String reason, String by, When at) {}
