package org.rounds.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Tries every position, every start and every order of breaks by walking through the day, and
 * compares what is offered with that: knows the rules of the field and nothing of slack.
 */
final class DayChecker {

    /** Whatever claims to know where a wanted call fits. */
    interface Offers {
        List<Fit> of(RandomDay day);
    }

    private final RandomDay day;

    DayChecker(RandomDay day) {
        this.day = day;
    }

    /** What is offered falsely and what is withheld, in words; at most one a position. */
    List<String> violations(Offers offers) {
        var wrong = new ArrayList<String>();
        var offered = offers.of(day);
        for (int at = 0; at <= day.calls().size(); at++) {
            int position = at;
            var here = offered.stream().filter(fit -> fit.position() == position).toList();
            for (int start = day.wanted().earliest(); start <= day.wanted().latest(); start++) {
                int moment = start;
                boolean said = here.stream().anyMatch(fit -> covers(fit, moment));
                if (said != feasible(position, start)) {
                    wrong.add(
                            (said ? "false offer" : "withheld") + " at " + position + ", " + start);
                    break;
                }
            }
        }
        return wrong;
    }

    boolean feasible(int position, int start) {
        var calls = new ArrayList<>(day.calls());
        var wanted = day.wanted();
        calls.add(position, new HouseCall(wanted.place(), start, start, wanted.length()));
        return feasible(calls);
    }

    boolean feasible(List<HouseCall> calls) {
        return walks(calls, 0, 0, day.shift().from(), day.shift().base());
    }

    /** From here on, with the next break now or with the next call first. */
    private boolean walks(List<HouseCall> calls, int done, int rested, int time, int place) {
        var breaks = day.shift().breaks();
        if (rested < breaks.size()) {
            var rest = breaks.get(rested);
            int start = Math.max(time, rest.earliest());
            if (start <= rest.latest()
                    && walks(calls, done, rested + 1, start + rest.length(), place)) {
                return true;
            }
        }
        if (done == calls.size()) {
            int back = day.ways().arrival(place, day.shift().base(), time);
            return rested == breaks.size() && back <= day.shift().until();
        }
        var call = calls.get(done);
        int arrival = day.ways().arrival(place, call.place(), time);
        int start = Math.max(arrival, call.earliest());
        return start <= call.latest()
                && walks(calls, done + 1, rested, start + call.length(), call.place());
    }

    /** What a timetable breaks, in words; nothing if a nurse could follow it. */
    static List<String> violations(RandomDay day, List<HouseCall> calls, Timetable table) {
        var wrong = new ArrayList<String>();
        var order = new ArrayList<int[]>(); // start, end, place or -1 for a break
        for (int at = 0; at < calls.size(); at++) {
            int start = table.calls().get(at);
            var call = calls.get(at);
            if (start < call.earliest() || start > call.latest()) {
                wrong.add("promise " + at);
            }
            order.add(new int[] {start, start + call.length(), call.place()});
        }
        for (int at = 0; at < table.breaks().size(); at++) {
            int start = table.breaks().get(at);
            var rest = day.shift().breaks().get(at);
            if (start < rest.earliest() || start > rest.latest()) {
                wrong.add("break " + at);
            }
            order.add(new int[] {start, start + rest.length(), -1});
        }
        order.sort(Comparator.comparing(one -> one[0]));
        order.add(new int[] {day.shift().until(), 0, day.shift().base()});
        int time = day.shift().from();
        int place = day.shift().base();
        for (var next : order) {
            int ready = next[2] < 0 ? time : day.ways().arrival(place, next[2], time);
            if (ready > next[0]) {
                wrong.add("cannot be driven: " + Arrays.toString(next));
            }
            place = next[2] < 0 ? place : next[2];
            time = next[1];
        }
        return wrong;
    }

    private static boolean covers(Fit fit, int start) {
        return start >= fit.from() && start <= fit.until();
    }
}
