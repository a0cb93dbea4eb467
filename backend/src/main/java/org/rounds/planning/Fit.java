package org.rounds.planning;

/**
 * A place for one more call in a plan.
 *
 * @param position how many calls come before it
 * @param from the earliest start that keeps every promise
 * @param until the latest start that keeps every promise; all between keep them too
 * @param added how much more driving it means; negative where it lets the nurse avoid slow hours
 */
public record Fit(int position, int from, int until, int added) {}
