package org.rounds.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** The booked days of many nurses in one metropolis, times in minutes, for measuring. */
public final class City {

    private static final int SHIFT = 600;
    private static final int WINDOW = 60;
    private static final double KM = 40;
    private static final double MINUTES_PER_KM = 2.5;

    private final Random random;
    private final Town town = new Town();
    private final List<RoutePlan> plans = new ArrayList<>();

    /** As the crow flies, slower on average than any road. */
    private static final class Town implements Driving {
        private final List<double[]> places = new ArrayList<>();

        int place(double x, double y) {
            places.add(new double[] {x, y});
            return places.size() - 1;
        }

        @Override
        public int arrival(int from, int to, int departure) {
            return departure + minutes(from, to);
        }

        @Override
        public int departure(int from, int to, int arrival) {
            return arrival - minutes(from, to);
        }

        private int minutes(int from, int to) {
            var one = places.get(from);
            var other = places.get(to);
            double x = one[0] - other[0];
            double y = one[1] - other[1];
            return (int) Math.ceil(MINUTES_PER_KM * Math.sqrt(x * x + y * y));
        }
    }

    public City(int nurses, int days, int booked, long seed) {
        random = new Random(seed);
        var lunch = new Shift.Break(180, 360, 30);
        for (int nurse = 0; nurse < nurses; nurse++) {
            int base = somewhere();
            for (int day = 0; day < days; day++) {
                plans.add(
                        new RoutePlan(new Shift(0, SHIFT, base, List.of(lunch)), List.of(), town));
            }
        }
        int tried = 0;
        for (int done = 0; done < booked && tried < 20 * booked; tried++) {
            done += book() ? 1 : 0;
        }
    }

    /** Into a nurse's day taken at random, at a time taken at random. */
    private boolean book() {
        int at = random.nextInt(plans.size());
        int start = 30 * random.nextInt(19);
        var call = new HouseCall(somewhere(), start, start + WINDOW, 60 + 15 * random.nextInt(4));
        var fit = Insertion.cheapest(plans.get(at), call);
        fit.ifPresent(found -> plans.set(at, plans.get(at).insert(found.position(), call)));
        return fit.isPresent();
    }

    public int somewhere() {
        return town.place(KM * random.nextDouble(), KM * random.nextDouble());
    }

    public int booked() {
        return plans.stream().mapToInt(plan -> plan.calls().size()).sum();
    }

    /** Asks every day of every nurse for every half hour, as one patient's question does. */
    public int slots(int place, int length) {
        var slots = new Insertion.Slots(0, 30, WINDOW, 20);
        int open = 0;
        for (var plan : plans) {
            var added = new int[slots.count()];
            Arrays.fill(added, Insertion.NOTHING);
            Insertion.offer(plan, place, length, slots, added);
            for (int one : added) {
                open += one == Insertion.NOTHING ? 0 : 1;
            }
        }
        return open;
    }
}
