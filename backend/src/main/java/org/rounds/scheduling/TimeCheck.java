package org.rounds.scheduling;

import java.util.List;
import org.rounds.shared.Window;

/**
 * A time that was asked for.
 *
 * @param nearest free times of the same day instead, at most three; none when it is free
 */
public record TimeCheck(Window window, boolean free, List<SlotDay.SlotView> nearest) {}
