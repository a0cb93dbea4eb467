package org.rounds.planning;

import java.util.List;

/** When a plan's calls and breaks begin, and when the nurse is back. */
public record Timetable(List<Integer> calls, List<Integer> breaks, int back) {}
