package org.rounds.region;

import java.time.LocalDate;

/** From a day on a state has other rules, so that what was judged by the old ones may not hold. */
public record StatePolicyAdded(String state, LocalDate effectiveFrom) {}
