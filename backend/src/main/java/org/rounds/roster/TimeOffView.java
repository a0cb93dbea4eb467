package org.rounds.roster;

import org.rounds.shared.Window;

/** A time in which somebody does not work, in the wall time of their region. */
public record TimeOffView(TimeOffId id, Window time, TimeOffReason reason) {}
