package org.rounds.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One more call in a plan, without moving any other call out of its promise or its order. */
public final class Insertion {

    /** What {@link #offer} leaves where nothing fits. */
    public static final int NOTHING = Integer.MAX_VALUE;

    private static final Comparator<Fit> CHEAPEST =
            Comparator.comparingInt(Fit::added).thenComparingInt(Fit::position);

    /** Windows of one length that open at regular times: what patients choose from. */
    public record Slots(int first, int step, int window, int count) {

        private void offer(Fit fit, int[] added) {
            int from = Math.max(0, Math.ceilDiv(fit.from() - window - first, step));
            int until = Math.min(count - 1, Math.floorDiv(fit.until() - first, step));
            for (int slot = from; slot <= until; slot++) {
                added[slot] = Math.min(added[slot], fit.added());
            }
        }
    }

    private Insertion() {}

    /** Every place for a call that starts in its window; none if the plan itself does not hold. */
    public static List<Fit> fits(RoutePlan plan, HouseCall call) {
        var fits = new ArrayList<Fit>(0);
        if (plan.holds()) {
            for (int position = 0; position <= plan.calls().size(); position++) {
                for (int taken = 0; taken <= plan.breaks(); taken++) {
                    addFit(plan, call, position, taken, fits);
                }
            }
        }
        return fits;
    }

    private static void addFit(
            RoutePlan plan, HouseCall call, int position, int taken, List<Fit> fits) {
        int free = plan.free(position, taken);
        int latest = Math.min(call.latest(), plan.arriveBy(position) - call.length());
        if (free > latest) {
            return; // most gaps are too short for it without any way
        }
        int arrival = plan.driving().arrival(plan.placeOf(position - 1), call.place(), free);
        int from = Math.max(arrival, call.earliest());
        if (from > latest) {
            return;
        }
        int leave = plan.leaveBy(call.place(), position, taken);
        int until = Math.min(leave - call.length(), call.latest());
        if (from <= until) {
            int added = arrival - free + onward(plan, call, position, free, from + call.length());
            fits.add(new Fit(position, from, until, added));
        }
    }

    private static int onward(RoutePlan plan, HouseCall call, int position, int free, int end) {
        int next = plan.placeOf(position);
        int without = plan.driving().arrival(plan.placeOf(position - 1), next, free) - free;
        return plan.driving().arrival(call.place(), next, end) - end - without;
    }

    /** The place that adds the least driving, of two such the earlier. */
    public static Optional<Fit> cheapest(RoutePlan plan, HouseCall call) {
        return fits(plan, call).stream().min(CHEAPEST);
    }

    /**
     * Lowers, for each slot in which a call at {@code place} could start, the least driving that it
     * adds: one pass over the plan for all slots.
     */
    public static void offer(RoutePlan plan, int place, int length, Slots slots, int[] added) {
        int last = slots.first() + (slots.count() - 1) * slots.step() + slots.window();
        for (var fit : fits(plan, new HouseCall(place, slots.first(), last, length))) {
            slots.offer(fit, added);
        }
    }

    /**
     * Why a call fits nowhere; empty if it does.
     *
     * @param leeway by how much another call may be late for the promise, and not the gap, to be
     *     called the reason
     */
    public static Optional<WhyNot> whyNot(RoutePlan plan, HouseCall call, int leeway) {
        if (!fits(plan, call).isEmpty()) {
            return Optional.empty();
        }
        var shift = plan.shift().withoutBreaks();
        var driving = plan.driving();
        if (fits(new RoutePlan(shift, List.of(), driving), call).isEmpty()) {
            return Optional.of(WhyNot.OFF_SHIFT);
        }
        var later = plan.calls().stream().map(other -> other.later(leeway)).toList();
        if (fits(new RoutePlan(shift, later, driving), call).isEmpty()) {
            return Optional.of(WhyNot.NO_GAP);
        }
        boolean unrested = fits(new RoutePlan(shift, plan.calls(), driving), call).isEmpty();
        return Optional.of(unrested ? WhyNot.BREAKS_A_PROMISE : WhyNot.NO_BREAK);
    }
}
