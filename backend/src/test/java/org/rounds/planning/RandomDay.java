package org.rounds.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A day of a nurse as it may come, in short units so that every start can be tried. */
record RandomDay(Shift shift, List<HouseCall> calls, HouseCall wanted, Ways ways) {

    private static final int PLACES = 10;
    private static final int WANTED = 9;

    /** Ways that take longer in the rush hour; leaving after it may be wiser. */
    static final class Ways implements Driving {

        static final int END = 160;

        private final int[][] lengths = new int[PLACES][PLACES];
        private final int[][][] arrivals = new int[PLACES][PLACES][END];

        Ways(Random random) {
            int rush = random.nextInt(40);
            for (int from = 0; from < PLACES; from++) {
                for (int to = 0; to < PLACES; to++) {
                    lengths[from][to] = from == to ? 0 : 1 + random.nextInt(5);
                    var arrival = arrivals[from][to];
                    for (int departure = END - 1; departure >= 0; departure--) {
                        boolean slow = departure >= rush && departure < rush + 8;
                        int straight = departure + lengths[from][to] * (slow ? 2 : 1);
                        arrival[departure] =
                                departure == END - 1
                                        ? straight
                                        : Math.min(straight, arrival[departure + 1]);
                    }
                }
            }
        }

        @Override
        public int arrival(int from, int to, int departure) {
            return arrivals[from][to][departure];
        }

        @Override
        public int departure(int from, int to, int arrival) {
            int departure = Math.min(arrival, END - 1);
            while (departure >= 0 && arrivals[from][to][departure] > arrival) {
                departure--;
            }
            return departure;
        }
    }

    RoutePlan plan() {
        return new RoutePlan(shift, calls, ways);
    }

    static RandomDay of(Random random) {
        var ways = new Ways(random);
        var breaks = new ArrayList<Shift.Break>();
        var calls = new ArrayList<HouseCall>();
        int from = random.nextInt(6);
        int until = from + 25 + random.nextInt(30);
        int wanted = random.nextInt(9);
        int time = from;
        for (int at = 0; at < wanted; at++) {
            if (breaks.size() < 2 && random.nextInt(8) == 0) {
                int length = 1 + random.nextInt(4);
                breaks.add(
                        new Shift.Break(
                                time - random.nextInt(6), time + random.nextInt(9), length));
                time += length;
            }
            int start = ways.arrival(at == 0 ? 0 : at, at + 1, time) + random.nextInt(4);
            int length = 1 + random.nextInt(6);
            if (start + length + 3 > until) {
                break;
            }
            int early = random.nextInt(5);
            calls.add(new HouseCall(at + 1, start - early, start + random.nextInt(6), length));
            time = start + length;
        }
        int earliest = random.nextInt(until);
        var call =
                new HouseCall(
                        WANTED, earliest, earliest + random.nextInt(20), 1 + random.nextInt(6));
        return new RandomDay(new Shift(from, until, 0, breaks), calls, call, ways);
    }
}
