package org.rounds.demo;

import static org.rounds.demo.Fate.ARRIVED;
import static org.rounds.demo.Fate.ASSIGNED;
import static org.rounds.demo.Fate.BOOKED;
import static org.rounds.demo.Fate.CLOSED;
import static org.rounds.demo.Fate.DEPARTED;
import static org.rounds.demo.Fate.EN_ROUTE;
import static org.rounds.demo.Fate.PRE_CHECK;
import static org.rounds.demo.Fate.REVIEWED;
import static org.rounds.demo.Fate.SCREENED;
import static org.rounds.demo.Fate.STARTED;
import static org.rounds.demo.Fate.STOPPED;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.rounds.catalogue.TherapyView;

/** Two weeks of visits around the present: every state once at least, most as they should go. */
class StoryBook {

    private static final Duration INTO_VISIT = Duration.ofMinutes(10);
    private static final long HALF_HOUR = 1_800;

    private final List<DemoPatient> patients;
    private final List<TherapyView> therapies;
    private final Instant present;
    private final RandomGenerator random;
    private final List<Plot> plots = new ArrayList<>();

    StoryBook(
            List<DemoPatient> patients,
            List<TherapyView> therapies,
            Instant present,
            RandomGenerator random) {
        this.patients = patients;
        this.therapies = therapies;
        this.present = present;
        this.random = random;
    }

    List<Plot> plots() {
        lastWeek();
        rightNow();
        nextWeek();
        return plots;
    }

    private void lastWeek() {
        for (int day = -7; day < 0; day++) {
            some(2, CLOSED, Twist.NONE, day);
        }
        some(1, CLOSED, Twist.SIDE_EFFECT, -5);
        some(1, CLOSED, Twist.SIDE_EFFECT, -3);
        some(1, CLOSED, Twist.SIDE_EFFECT, -2);
        some(1, CLOSED, Twist.NOT_TREATED, -6);
        some(1, CLOSED, Twist.NOT_TREATED, -2);
        some(1, ASSIGNED, Twist.CANCELLED_BY_PATIENT, -3);
        some(1, ASSIGNED, Twist.CANCELLED_BY_DISPATCHER, -2);
        some(1, ARRIVED, Twist.NOBODY_HOME, -4);
        some(1, ARRIVED, Twist.NOBODY_HOME, -1);
        some(1, DEPARTED, Twist.NONE, -1);
    }

    private void rightNow() {
        now(EN_ROUTE, Twist.NONE);
        now(ARRIVED, Twist.NONE);
        now(PRE_CHECK, Twist.NONE);
        now(STARTED, Twist.NONE);
        now(STARTED, Twist.PAUSED);
        now(STARTED, Twist.NOT_TREATED);
        now(STOPPED, Twist.NONE);
        now(DEPARTED, Twist.NONE);
    }

    private void nextWeek() {
        some(3, BOOKED, Twist.NONE, 4);
        some(3, SCREENED, Twist.NONE, 3);
        some(3, SCREENED, Twist.FLAGGED, 2);
        some(2, SCREENED, Twist.FLAGGED, 5);
        some(1, SCREENED, Twist.REFUSED, 4);
        some(1, SCREENED, Twist.CANCELLED_BY_PATIENT, 3);
        some(3, REVIEWED, Twist.NONE, 2);
        some(3, ASSIGNED, Twist.UNCLEARED, 3);
        some(2, ASSIGNED, Twist.FLAGGED, 2);
        some(2, ASSIGNED, Twist.NONE, 4);
        some(2, ASSIGNED, Twist.NONE, 6);
        some(4, ASSIGNED, Twist.NONE, 1);
    }

    private void some(int count, Fate fate, Twist twist, int day) {
        for (int number = 0; number < count; number++) {
            var who = next();
            var wished = onDay(who, day, LocalTime.of(9 + 2 * number + random.nextInt(2), 0));
            var bookedOn = Math.min(day, 0) - 1 - random.nextInt(1, 3);
            add(who, wished, onDay(who, bookedOn, morning()), fate, twist);
        }
    }

    private void now(Fate fate, Twist twist) {
        var who = next();
        var second = present.minus(fate.sinceArrival()).minus(INTO_VISIT).getEpochSecond();
        var wished = Instant.ofEpochSecond(second - second % HALF_HOUR);
        add(who, wished, onDay(who, -2, morning()), fate, twist);
    }

    private void add(DemoPatient who, Instant wished, Instant booked, Fate fate, Twist twist) {
        var therapy = therapies.get(plots.size() % therapies.size());
        plots.add(new Plot(who, therapy.id(), wished, booked, fate, twist));
    }

    /** Each patient in turn; the first ones come back for a second visit. */
    private DemoPatient next() {
        return patients.get(plots.size() % patients.size());
    }

    private LocalTime morning() {
        return LocalTime.of(9 + random.nextInt(3), random.nextInt(60));
    }

    private Instant onDay(DemoPatient who, int day, LocalTime time) {
        var zone = who.region().zone();
        return LocalDate.ofInstant(present, zone)
                .plusDays(day)
                .atTime(time)
                .atZone(zone)
                .toInstant();
    }
}
