package org.rounds.scheduling;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a visit would stand in a nurse's round.
 *
 * @param refusals what forbids it, in sentences for dispatchers
 * @param addedMinutes how much longer the nurse would drive; absent where it does not fit
 * @param stops other visits that day
 */
public record NurseFit(List<String> refusals, @Nullable Integer addedMinutes, int stops) {}
