package org.rounds.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rounds.planning.NurseInMetro.Point;
import org.rounds.planning.NurseInMetro.Wish;

/**
 * A made-up metropolis of five towns, times in minutes: patients ask for the times of some days and
 * take one that they are offered, until nurses spend a share of their shifts in homes.
 */
final class Metro {

    private static final int STEP = 20;
    private static final int SLOTS = NurseInMetro.SHIFT / STEP;
    private static final double TOWNS_APART_KM = 6;
    private static final double TOWN_KM = 2;

    /** How times are offered, and whose they become. */
    interface Rule {

        boolean offers(NurseInMetro nurse, Wish wish, int start);

        NurseInMetro choose(List<NurseInMetro> nurses, Wish wish, int start);

        void book(NurseInMetro nurse, Wish wish, int start);
    }

    /** A nurse can be there within the promised window and keep every promise made before. */
    static final Rule REACHABLE =
            new Rule() {
                @Override
                public boolean offers(NurseInMetro nurse, Wish wish, int start) {
                    return nurse.fit(wish, start).isPresent();
                }

                @Override
                public NurseInMetro choose(List<NurseInMetro> nurses, Wish wish, int start) {
                    Comparator<NurseInMetro> detour =
                            Comparator.comparingInt(
                                    one -> one.fit(wish, start).orElseThrow().added());
                    return nurses.stream()
                            .filter(one -> offers(one, wish, start))
                            .min(detour)
                            .orElseThrow();
                }

                @Override
                public void book(NurseInMetro nurse, Wish wish, int start) {
                    nurse.fitIn(wish, start);
                }
            };

    /** Some nurse's calendar is free for as long as the visit takes; the first such nurse comes. */
    static final Rule FREE_HOUR =
            new Rule() {
                @Override
                public boolean offers(NurseInMetro nurse, Wish wish, int start) {
                    return nurse.isFree(start, start + wish.length());
                }

                @Override
                public NurseInMetro choose(List<NurseInMetro> nurses, Wish wish, int start) {
                    return nurses.stream()
                            .filter(one -> offers(one, wish, start))
                            .findFirst()
                            .orElseThrow();
                }

                @Override
                public void book(NurseInMetro nurse, Wish wish, int start) {
                    nurse.write(wish, start);
                }
            };

    /** Some days of some nurses. */
    private final List<List<NurseInMetro>> days;

    private final List<Point> towns;
    private final Random random;
    private final Rule rule;

    Metro(Rule rule, int nurses, int days, long seed) {
        this.rule = rule;
        this.random = new Random(seed);
        this.towns = Stream.generate(() -> near(new Point(0, 0), TOWNS_APART_KM)).limit(5).toList();
        var bases = Stream.generate(this::somewhere).limit(nurses).toList();
        this.days =
                IntStream.range(0, days)
                        .mapToObj(day -> bases.stream().map(NurseInMetro::new).toList())
                        .toList();
    }

    /**
     * Books until nurses are in homes for this share of their shifts. @return how many visits;
     * fewer if nobody finds a time any more
     */
    int fill(double share) {
        var shifts = days.stream().mapToInt(List::size).sum() * NurseInMetro.SHIFT;
        int booked = 0;
        int refused = 0;
        for (int worked = 0; worked < share * shifts && refused < 1_000; ) {
            var wish = wish();
            if (book(wish)) {
                worked += wish.length();
                booked++;
            } else {
                refused++;
            }
        }
        return booked;
    }

    private boolean book(Wish wish) {
        var open = new ArrayList<int[]>();
        for (int day = 0; day < days.size(); day++) {
            var offered = open(rule, days.get(day), wish);
            for (int slot = 0; slot < SLOTS; slot++) {
                if (offered[slot]) {
                    open.add(new int[] {day, slot * STEP});
                }
            }
        }
        if (open.isEmpty()) {
            return false;
        }
        var taken = open.get(random.nextInt(open.size()));
        var nurses = days.get(taken[0]);
        rule.book(rule.choose(nurses, wish, taken[1]), wish, taken[1]);
        return true;
    }

    private static boolean[] open(Rule rule, List<NurseInMetro> nurses, Wish wish) {
        return rule == REACHABLE ? reachable(nurses, wish) : offered(rule, nurses, wish);
    }

    private static boolean[] offered(Rule rule, List<NurseInMetro> nurses, Wish wish) {
        var open = new boolean[SLOTS];
        for (int slot = 0; slot < SLOTS; slot++) {
            int start = slot * STEP;
            open[slot] = nurses.stream().anyMatch(one -> rule.offers(one, wish, start));
        }
        return open;
    }

    /** The same as by the rule, as the application asks: all times of a day at once. */
    private static boolean[] reachable(List<NurseInMetro> nurses, Wish wish) {
        var slots = new Insertion.Slots(0, STEP, NurseInMetro.WINDOW, SLOTS);
        var added = new int[SLOTS];
        Arrays.fill(added, Insertion.NOTHING);
        nurses.forEach(one -> one.offer(wish, slots, added));
        var open = new boolean[SLOTS];
        for (int slot = 0; slot < SLOTS; slot++) {
            open[slot] = added[slot] != Insertion.NOTHING;
        }
        return open;
    }

    /** Confirmed visits to which the nurse comes too late, or home too late after the last. */
    int unkept() {
        return days.stream().flatMap(List::stream).mapToInt(NurseInMetro::unkept).sum();
    }

    /**
     * What would be offered by free hours in these days.
     *
     * @param offered times, and how many of them no nurse could serve
     * @param servable times, and how many of them would not be offered
     */
    record Offers(int offered, int empty, int servable, int hidden) {

        Offers plus(Offers other) {
            return new Offers(
                    offered + other.offered,
                    empty + other.empty,
                    servable + other.servable,
                    hidden + other.hidden);
        }
    }

    Offers freeHours(int patients) {
        var all = new Offers(0, 0, 0, 0);
        for (int patient = 0; patient < patients; patient++) {
            var wish = wish();
            for (var nurses : days) {
                var free = offered(FREE_HOUR, nurses, wish);
                var servable = reachable(nurses, wish);
                for (int slot = 0; slot < SLOTS; slot++) {
                    all = all.plus(offers(free[slot], servable[slot]));
                }
            }
        }
        return all;
    }

    private static Offers offers(boolean free, boolean servable) {
        return new Offers(
                free ? 1 : 0,
                free && !servable ? 1 : 0,
                servable ? 1 : 0,
                servable && !free ? 1 : 0);
    }

    private Wish wish() {
        return new Wish(somewhere(), 60 + 15 * random.nextInt(5));
    }

    private Point somewhere() {
        return near(towns.get(random.nextInt(towns.size())), TOWN_KM);
    }

    private Point near(Point middle, double km) {
        return new Point(
                middle.x() + km * random.nextGaussian(), middle.y() + km * random.nextGaussian());
    }
}
