package org.rounds.demo;

import static org.rounds.identity.CurrentUser.actingAs;

import java.time.Clock;
import java.util.List;
import org.rounds.charting.Chart.InfusionOutcome;
import org.rounds.charting.Chart.StopReason;
import org.rounds.charting.Infusions;
import org.rounds.charting.Notes;
import org.rounds.charting.WriteNote;
import org.rounds.charting.WriteNote.Tolerance;
import org.rounds.identity.AccountView;
import org.rounds.shared.GeoPoint;
import org.rounds.sideeffect.SideEffects;
import org.rounds.visit.StepFacts;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitStep;
import org.rounds.visit.Visits;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What nurses do on their way, with the infusion and with the note. */
@Component
@Profile("demo")
class NurseActs {

    private final Visits visits;
    private final Infusions infusions;
    private final Notes notes;
    private final SideEffects sideEffects;
    private final Clock clock;

    NurseActs(
            Visits visits, Infusions infusions, Notes notes, SideEffects sideEffects, Clock clock) {
        this.visits = visits;
        this.infusions = infusions;
        this.notes = notes;
        this.sideEffects = sideEffects;
        this.clock = clock;
    }

    void goEnRoute(AccountView nurse, VisitId id) {
        actingAs(
                nurse, () -> visits.step(id, VisitStep.GO_EN_ROUTE, StepFacts.at(clock.instant())));
    }

    void arrive(AccountView nurse, VisitId id, GeoPoint door) {
        var facts = new StepFacts(clock.instant(), null, door);
        actingAs(nurse, () -> visits.step(id, VisitStep.ARRIVE, facts));
    }

    void start(AccountView nurse, VisitId id) {
        as(nurse, () -> infusions.start(id, clock.instant()));
    }

    void pause(AccountView nurse, VisitId id) {
        as(nurse, () -> infusions.pause(id, clock.instant(), "Patient needed the bathroom"));
    }

    void stop(AccountView nurse, VisitId id) {
        as(
                nurse,
                () ->
                        infusions.stop(
                                id,
                                new Infusions.StopInfusion(
                                        clock.instant(),
                                        500,
                                        500,
                                        InfusionOutcome.COMPLETED,
                                        null,
                                        null,
                                        true)));
    }

    void giveUp(AccountView nurse, VisitId id) {
        as(nurse, () -> infusions.notStarted(id, clock.instant(), StopReason.VITALS, null));
    }

    void depart(AccountView nurse, VisitId id, GeoPoint door) {
        as(nurse, () -> infusions.depart(id, clock.instant(), door, null));
    }

    void seeNoSideEffect(AccountView nurse, VisitId id) {
        actingAs(nurse, () -> sideEffects.answerNone(id));
    }

    void writeNote(AccountView nurse, VisitId id, boolean treated) {
        var note =
                new WriteNote(
                        treated
                                ? "Slept well, ate breakfast, no complaints before the visit."
                                : "Feels well, says the pressure was fine last week.",
                        treated ? "Skin clean and dry" : "",
                        treated ? "Left forearm, cephalic vein" : "",
                        treated ? Tolerance.WELL : null,
                        null,
                        treated ? "No redness, no swelling, dressing dry" : "",
                        treated,
                        List.of(
                                "Warning signs and when to call 911",
                                "Number to call with questions"),
                        true,
                        treated ? null : "Will see their own physician this week",
                        0);
        as(nurse, () -> notes.write(id, note));
    }

    void signNote(AccountView nurse, VisitId id, String password) {
        as(nurse, () -> notes.sign(id, password));
    }

    private static void as(AccountView nurse, Runnable act) {
        actingAs(
                nurse,
                () -> {
                    act.run();
                    return nurse;
                });
    }
}
