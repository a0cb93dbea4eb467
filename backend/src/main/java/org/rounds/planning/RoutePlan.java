package org.rounds.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;

/**
 * One nurse's day: calls in their order, breaks wherever they delay least. Keeps, before each call
 * and for each number of breaks taken, the earliest time the nurse is free and the latest time the
 * nurse may arrive (forward time slack); so one more call is judged without looking at the rest.
 *
 * <p>Immutable: a change makes another plan.
 */
public final class RoutePlan {

    static final int NEVER = Integer.MAX_VALUE / 4;

    private final Shift shift;
    private final List<HouseCall> calls;
    private final Driving driving;
    private final int[][]
            free; // [calls done][breaks taken]: earliest, at the place of the last call
    private final int[][]
            arriveBy; // [next call][breaks taken]: latest; behind the last is the base

    public RoutePlan(Shift shift, List<HouseCall> calls, Driving driving) {
        this.shift = shift;
        this.calls = List.copyOf(calls);
        this.driving = driving;
        this.free = new int[calls.size() + 1][breaks() + 1];
        this.arriveBy = new int[calls.size() + 1][breaks() + 1];
        goForward();
        goBackward();
    }

    /**
     * The same plan on ways that lead to more places. Between its own places they are the same, so
     * nothing is worked out again.
     */
    public RoutePlan(RoutePlan known, Driving further) {
        this.shift = known.shift;
        this.calls = known.calls;
        this.driving = further;
        this.free = known.free;
        this.arriveBy = known.arriveBy;
    }

    private void goForward() {
        for (int done = 0; done <= calls.size(); done++) {
            for (int taken = 0; taken <= breaks(); taken++) {
                int worked = done == 0 ? NEVER : afterCall(done - 1, taken);
                int rested = taken == 0 ? NEVER : afterBreak(free[done][taken - 1], taken - 1);
                free[done][taken] = done + taken == 0 ? shift.from() : Math.min(worked, rested);
            }
        }
    }

    private void goBackward() {
        Arrays.fill(arriveBy[calls.size()], -NEVER);
        arriveBy[calls.size()][breaks()] = shift.until();
        for (int next = calls.size() - 1; next >= 0; next--) {
            var call = calls.get(next);
            for (int taken = 0; taken <= breaks(); taken++) {
                int start =
                        Math.min(
                                call.latest(),
                                leaveBy(call.place(), next + 1, taken) - call.length());
                arriveBy[next][taken] = start < call.earliest() ? -NEVER : start;
            }
        }
    }

    private int afterCall(int index, int taken) {
        if (free[index][taken] == NEVER) {
            return NEVER;
        }
        var call = calls.get(index);
        int arrival = driving.arrival(placeOf(index - 1), call.place(), free[index][taken]);
        int start = Math.max(arrival, call.earliest());
        return start > call.latest() ? NEVER : start + call.length();
    }

    private int afterBreak(int free, int index) {
        var taken = shift.breaks().get(index);
        int start = Math.max(free, taken.earliest());
        return start > taken.latest() ? NEVER : start + taken.length();
    }

    /** When to leave {@code place} at the latest for what is left, breaks included. */
    int leaveBy(int place, int next, int taken) {
        int by = arriveBy[next][taken];
        int leave = by == -NEVER ? -NEVER : driving.departure(place, placeOf(next), by);
        if (taken < breaks()) {
            var rest = shift.breaks().get(taken);
            int start = Math.min(rest.latest(), leaveBy(place, next, taken + 1) - rest.length());
            leave = start < rest.earliest() ? leave : Math.max(leave, start);
        }
        return leave;
    }

    /** Whether every promise, every break and the shift are kept. */
    public boolean holds() {
        return shift.from() <= leaveBy(shift.base(), 0, 0);
    }

    public RoutePlan insert(int position, HouseCall call) {
        var more = new ArrayList<>(calls);
        more.add(position, call);
        return new RoutePlan(shift, more, driving);
    }

    public RoutePlan remove(int position) {
        var fewer = new ArrayList<>(calls);
        fewer.remove(position);
        return new RoutePlan(shift, fewer, driving);
    }

    /**
     * Everything as early as its promise allows, so that delays find slack behind them; a break
     * where it lets the nurse be back earliest, and of two such moments the earlier.
     */
    public Timetable timetable() {
        if (!holds()) {
            throw new IllegalStateException("There is no timetable for a plan that does not hold");
        }
        var starts = new LinkedList<Integer>();
        var rests = new LinkedList<Integer>();
        int done = calls.size();
        int taken = breaks();
        int back = driving.arrival(placeOf(done - 1), shift.base(), free[done][taken]);
        while (done > 0 || taken > 0) {
            int end = free[done][taken];
            if (done > 0 && end == afterCall(done - 1, taken)) {
                starts.addFirst(end - calls.get(--done).length());
            } else {
                rests.addFirst(end - shift.breaks().get(--taken).length());
            }
        }
        return new Timetable(List.copyOf(starts), List.copyOf(rests), back);
    }

    public List<HouseCall> calls() {
        return calls;
    }

    Shift shift() {
        return shift;
    }

    Driving driving() {
        return driving;
    }

    int breaks() {
        return shift.breaks().size();
    }

    int free(int done, int taken) {
        return free[done][taken];
    }

    /** When the next place must be reached at the latest by a nurse who owes no break. */
    int arriveBy(int next) {
        return arriveBy[next][breaks()];
    }

    /** The place of a call; before the first and behind the last is the base. */
    int placeOf(int index) {
        return index < 0 || index == calls.size() ? shift.base() : calls.get(index).place();
    }
}
