package org.rounds.clearance;

import org.rounds.shared.When;

/** A limit that a prescriber set for one patient: why, who and when. */
public record PatientLimitView(StricterLimit limit, String reason, String by, When at) {}
