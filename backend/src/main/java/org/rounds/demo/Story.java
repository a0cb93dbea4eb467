package org.rounds.demo;

import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rounds.identity.AccountView;
import org.rounds.identity.Role;
import org.rounds.screening.Answer;
import org.rounds.screening.ScreeningKind;
import org.rounds.shared.RuleBroken;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitReason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One visit's way as its plot has it, through the same doors and gates that people meet; this is
 * the part before the visit.
 */
class Story {

    private static final Logger log = LoggerFactory.getLogger(Story.class);

    private static final List<VisitReason> REASONS =
            List.of(
                    VisitReason.FATIGUE_OR_HOMEBOUND,
                    VisitReason.CHRONIC_FATIGUE,
                    VisitReason.ANXIETY,
                    VisitReason.OTHER);
    private static final Map<String, Answer> FLAGS =
            Map.of(
                    "SCR-B03", Answers.of("SCR-B03", "STONES", "One stone, four years ago"),
                    "SCR-B06",
                            Answers.of("SCR-B06", "SEVERE", "Shellfish, swollen lips as a child"));

    private final Plot plot;
    private final Stage stage;
    private boolean abandoned;

    Story(Plot plot, Stage stage) {
        this.plot = plot;
        this.stage = stage;
    }

    void tell() {
        at(plot.booked(), this::book);
    }

    private void book() {
        var reason = REASONS.get(stage.random().nextInt(REASONS.size()));
        var id =
                stage.patients()
                        .book(
                                plot.who(),
                                plot.therapy(),
                                Set.of(reason),
                                "I would like to feel more like myself again",
                                plot.wished());
        if (plot.fate().reaches(Fate.SCREENED)) {
            after(ofMinutes(10), () -> screen(id));
            after(ofMinutes(15), () -> stage.patients().consent(plot.who(), id));
        }
        review(id);
        if (plot.fate().reaches(Fate.ASSIGNED)) {
            after(ofHours(5), () -> stage.office().assign(dispatcher(), id, plot.who()));
        }
        if (plot.twist().isCancelled()) {
            after(ofHours(6), () -> cancel(id));
        } else if (plot.fate().reaches(Fate.ASSIGNED)) {
            // within the day before the visit, which its nurse then finds released
            at(start(id).minus(ofHours(20)), () -> rescreen(id));
        }
        if (plot.fate().reaches(Fate.EN_ROUTE)) {
            new HomeVisit(plot, stage, this, id).tell();
        }
    }

    private void screen(VisitId id) {
        var otherwise = plot.twist() == Twist.FLAGGED ? FLAGS : Map.<String, Answer>of();
        stage.patients().screen(plot.who(), id, ScreeningKind.FULL, otherwise);
    }

    private void rescreen(VisitId id) {
        stage.patients().screen(plot.who(), id, ScreeningKind.RESCREEN, Map.of());
    }

    private void review(VisitId id) {
        if (plot.twist() == Twist.REFUSED) {
            after(ofHours(4), () -> stage.office().refuse(any(Role.PRESCRIBER), id));
        } else if (plot.fate().reaches(Fate.REVIEWED) && plot.twist() != Twist.UNCLEARED) {
            after(ofHours(4), () -> stage.office().clear(any(Role.PRESCRIBER), id));
        }
    }

    private void cancel(VisitId id) {
        if (plot.twist() == Twist.CANCELLED_BY_PATIENT) {
            stage.patients().cancel(plot.who(), id);
        } else {
            stage.office().cancel(dispatcher(), id);
        }
    }

    /** Lets something happen, unless the story ended before; a refusal ends it. */
    void at(Instant moment, Runnable act) {
        stage.timeline()
                .at(
                        moment,
                        () -> {
                            if (!abandoned) {
                                tryTo(act);
                            }
                        });
    }

    AccountView dispatcher() {
        return any(Role.DISPATCHER);
    }

    Instant start(VisitId id) {
        return stage.visits().view(id).window().start();
    }

    private void tryTo(Runnable act) {
        try {
            act.run();
        } catch (RuleBroken refused) {
            abandoned = true;
            log.warn("A demo visit ends before it was {}: {}", plot.fate(), refused.rule());
        }
    }

    private void after(Duration booking, Runnable act) {
        at(plot.booked().plus(booking), act);
    }

    private AccountView any(Role role) {
        return stage.company().any(role, plot.who().region().id(), stage.random());
    }
}
