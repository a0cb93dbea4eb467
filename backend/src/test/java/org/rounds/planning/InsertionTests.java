package org.rounds.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Random days against a search that tries everything. {@code -Drounds.planning.days} sets how many,
 * {@code -Drounds.planning.seed} which.
 */
class InsertionTests {

    private static final int DAYS = Integer.getInteger("rounds.planning.days", 20_000);
    private static final long SEED =
            Long.getLong("rounds.planning.seed", new Random().nextLong(1_000_000));

    @Test
    void whatIsOfferedIsExactlyWhatCanBeDriven() {
        System.out.printf("planning: %d days, seed %d%n", DAYS, SEED);
        var random = new Random(SEED);
        int holding = 0;
        int fitting = 0;
        for (int number = 0; number < DAYS; number++) {
            var day = RandomDay.of(random);
            var checker = new DayChecker(day);
            var plan = day.plan();
            boolean holds = plan.holds();
            if (holds != checker.feasible(day.calls())
                    || holds && !checker.violations(InsertionTests::kernel).isEmpty()) {
                assertThat(checker.violations(InsertionTests::kernel)).as(said(number)).isEmpty();
                assertThat(holds).as(said(number)).isEqualTo(checker.feasible(day.calls()));
            }
            holding += holds ? 1 : 0;
            fitting += Insertion.fits(plan, day.wanted()).isEmpty() ? 0 : 1;
        }
        assertThat(holding).as("days that hold").isGreaterThan(DAYS / 2);
        assertThat(fitting).as("days with room").isBetween(DAYS / 10, DAYS * 9 / 10);
    }

    @Test
    void aCallThatWasFittedInLeavesEveryPromiseKept() {
        eachDay(
                (number, day) -> {
                    for (var fit : Insertion.fits(day.plan(), day.wanted())) {
                        var longer = day.plan().insert(fit.position(), day.wanted());
                        assertThat(longer.holds()).as(said(number)).isTrue();
                        assertThat(DayChecker.violations(day, longer.calls(), longer.timetable()))
                                .as(said(number))
                                .isEmpty();
                        assertThat(longer.timetable().calls().get(fit.position()))
                                .as(said(number))
                                .isGreaterThanOrEqualTo(earliest(day, fit.position()));
                        assertThat(longer.remove(fit.position()).timetable())
                                .as(said(number))
                                .isEqualTo(day.plan().timetable());
                    }
                });
    }

    @Test
    void aSlotIsOfferedExactlyWhenACallFitsIntoItsWindow() {
        var slots = new Insertion.Slots(0, 3, 6, 20);
        eachDay(
                (number, day) -> {
                    var added = new int[slots.count()];
                    Arrays.fill(added, Insertion.NOTHING);
                    int place = day.wanted().place();
                    int length = day.wanted().length();
                    Insertion.offer(day.plan(), place, length, slots, added);
                    for (int slot = 0; slot < slots.count(); slot++) {
                        int open = slots.first() + slot * slots.step();
                        var call = new HouseCall(place, open, open + slots.window(), length);
                        assertThat(added[slot] != Insertion.NOTHING)
                                .as(said(number))
                                .isEqualTo(Insertion.cheapest(day.plan(), call).isPresent());
                    }
                });
    }

    @Test
    void thereIsAReasonExactlyWhenNothingFits() {
        eachDay(
                (number, day) ->
                        assertThat(Insertion.whyNot(day.plan(), day.wanted(), 3).isPresent())
                                .as(said(number))
                                .isEqualTo(Insertion.fits(day.plan(), day.wanted()).isEmpty()));
    }

    @Test
    void theCheckerFindsSlackThatIsOffByOne() {
        assertThat(found(day -> shifted(kernel(day), 0, 1))).contains("false offer");
        assertThat(found(day -> shifted(kernel(day), 0, -1))).contains("withheld");
        assertThat(found(day -> shifted(kernel(day), -1, 0))).contains("false offer");
    }

    @Test
    void theCheckerFindsWaysThatAreTooShort() {
        assertThat(found(day -> fits(day, new AtOnce()))).contains("false offer");
    }

    @Test
    void theCheckerFindsAKernelThatLooksAtTheNextCallOnly() {
        assertThat(found(DayWithoutSlack::fits)).contains("false offer");
    }

    @Test
    void theCheckerFindsAForgottenBreak() {
        assertThat(
                        found(
                                day ->
                                        Insertion.fits(
                                                new RoutePlan(
                                                        day.shift().withoutBreaks(),
                                                        day.calls(),
                                                        day.ways()),
                                                day.wanted())))
                .contains("false offer");
    }

    /** Nobody needs any time for any way. */
    private static final class AtOnce implements Driving {
        @Override
        public int arrival(int from, int to, int departure) {
            return departure;
        }

        @Override
        public int departure(int from, int to, int arrival) {
            return arrival;
        }
    }

    /** Plans as many calendars do: between this call's neighbours, whatever comes after them. */
    private static final class DayWithoutSlack {
        static List<Fit> fits(RandomDay day) {
            var fits = new ArrayList<Fit>();
            for (int at = 0; at <= day.calls().size(); at++) {
                var upToTheNext = day.calls().subList(0, Math.min(at + 1, day.calls().size()));
                var plan = new RoutePlan(day.shift(), upToTheNext, day.ways());
                int position = at;
                Insertion.fits(plan, day.wanted()).stream()
                        .filter(fit -> fit.position() == position)
                        .forEach(fits::add);
            }
            return fits;
        }
    }

    private interface EachDay {
        void check(int number, RandomDay day);
    }

    private static void eachDay(EachDay act) {
        var random = new Random(SEED);
        for (int number = 0; number < DAYS / 50; number++) {
            var day = RandomDay.of(random);
            if (day.plan().holds()) {
                act.check(number, day);
            }
        }
    }

    private static List<Fit> kernel(RandomDay day) {
        return fits(day, day.ways());
    }

    private static List<Fit> fits(RandomDay day, Driving driving) {
        return Insertion.fits(new RoutePlan(day.shift(), day.calls(), driving), day.wanted());
    }

    private static List<Fit> shifted(List<Fit> fits, int from, int until) {
        return fits.stream()
                .map(
                        fit ->
                                new Fit(
                                        fit.position(),
                                        fit.from() + from,
                                        fit.until() + until,
                                        fit.added()))
                .toList();
    }

    /** All that the checker says about a kernel with a planted fault. */
    private static String found(DayChecker.Offers faulty) {
        var said = new StringBuilder();
        eachDay((number, day) -> said.append(new DayChecker(day).violations(faulty)));
        return said.toString();
    }

    private static int earliest(RandomDay day, int position) {
        return Insertion.fits(day.plan(), day.wanted()).stream()
                .filter(fit -> fit.position() == position)
                .mapToInt(Fit::from)
                .min()
                .orElseThrow();
    }

    private static String said(int number) {
        return "seed %d, day %d".formatted(SEED, number);
    }
}
