package org.rounds.demo;

import static java.time.Duration.ofMinutes;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.rounds.charting.Readings.VitalsPhase;
import org.rounds.identity.AccountView;
import org.rounds.visit.VisitId;

/** The part of a story that takes place in the home, and what is written about it. */
class HomeVisit {

    private static final int DRIVE = -25;

    private final Plot plot;
    private final Stage stage;
    private final Story story;
    private final VisitId id;
    private final Instant arrival;

    HomeVisit(Plot plot, Stage stage, Story story, VisitId id) {
        this.plot = plot;
        this.stage = stage;
        this.story = story;
        this.id = id;
        this.arrival = arrival();
    }

    void tell() {
        minute(DRIVE, () -> stage.nurses().goEnRoute(nurse(), id));
        if (plot.fate().reaches(Fate.ARRIVED)) {
            minute(0, () -> stage.nurses().arrive(nurse(), id, plot.who().door()));
        }
        switch (plot.twist()) {
            case NOBODY_HOME -> nobodyHome();
            case NOT_TREATED -> notTreated();
            default -> treated();
        }
    }

    private void nobodyHome() {
        minute(15, () -> stage.office().reportNoShow(nurse(), id));
        minute(25, () -> stage.office().confirmNoShow(story.dispatcher(), id));
    }

    private void notTreated() {
        minute(4, () -> stage.bedside().identify(nurse(), id));
        minute(8, () -> stage.bedside().measureTooHigh(nurse(), id));
        minute(14, () -> stage.bedside().measureTooHigh(nurse(), id));
        minute(18, () -> stage.nurses().giveUp(nurse(), id));
        leave(30);
    }

    private void treated() {
        if (plot.fate().reaches(Fate.PRE_CHECK)) {
            minute(4, () -> stage.bedside().identify(nurse(), id));
        }
        if (plot.fate().reaches(Fate.STARTED)) {
            minute(6, () -> stage.bedside().askAgain(nurse(), id));
            minute(8, () -> measure(VitalsPhase.PRE));
            minute(11, () -> stage.bedside().prepare(nurse(), id, stage.random()));
            minute(14, () -> stage.nurses().start(nurse(), id));
            minute(29, () -> measure(VitalsPhase.DURING));
        }
        if (plot.twist() == Twist.PAUSED) {
            minute(33, () -> stage.nurses().pause(nurse(), id));
        }
        if (plot.fate().reaches(Fate.STOPPED)) {
            minute(44, () -> measure(VitalsPhase.DURING));
            minute(59, () -> measure(VitalsPhase.DURING));
            minute(74, () -> stage.nurses().stop(nurse(), id));
            minute(78, () -> measure(VitalsPhase.POST));
        }
        leave(106);
    }

    private void leave(int departure) {
        if (plot.fate().reaches(Fate.DEPARTED)) {
            minute(departure, () -> stage.nurses().depart(nurse(), id, plot.who().door()));
        }
        if (plot.fate().reaches(Fate.CLOSED)) {
            boolean treated = plot.twist() != Twist.NOT_TREATED;
            minute(departure + 4, () -> stage.nurses().seeNoSideEffect(nurse(), id));
            minute(departure + 12, () -> stage.nurses().writeNote(nurse(), id, treated));
            minute(departure + 16, () -> stage.nurses().signNote(nurse(), id, stage.password()));
        }
        if (plot.twist() == Twist.SIDE_EFFECT) {
            minute(departure + 24 * 60, this::report);
        }
    }

    private void report() {
        var onset = arrival.plus(ofMinutes(180));
        var words = "A headache that evening, gone after some sleep";
        stage.patients().report(plot.who(), id, List.of("HEADACHE"), words, onset);
    }

    private void measure(VitalsPhase phase) {
        stage.bedside().measure(nurse(), id, phase, stage.random());
    }

    /** Soon after the promised start, or earlier if the visit is to have come further by now. */
    private Instant arrival() {
        var onTime = story.start(id).plus(ofMinutes(stage.random().nextInt(20)));
        var latest = stage.timeline().present().minus(plot.fate().sinceArrival());
        return onTime.isBefore(latest) ? onTime : latest;
    }

    private AccountView nurse() {
        var nurse = Objects.requireNonNull(stage.visits().view(id).nurse());
        return stage.company().nurse(nurse);
    }

    private void minute(int afterArrival, Runnable act) {
        story.at(arrival.plus(ofMinutes(afterArrival)), act);
    }
}
