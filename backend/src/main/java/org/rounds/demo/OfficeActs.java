package org.rounds.demo;

import static org.rounds.identity.CurrentUser.actingAs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rounds.catalogue.Catalogue;
import org.rounds.catalogue.IngredientView;
import org.rounds.clearance.ClearanceId;
import org.rounds.clearance.ClearanceOutcome;
import org.rounds.clearance.ClearanceView;
import org.rounds.clearance.Clearances;
import org.rounds.clearance.DecideClearance;
import org.rounds.clearance.DecideFlag;
import org.rounds.clearance.Decisions;
import org.rounds.clearance.ExamBasis;
import org.rounds.clearance.FlagDecision;
import org.rounds.clearance.FlagView;
import org.rounds.clearance.RecordOrder;
import org.rounds.identity.AccountView;
import org.rounds.patient.Patients;
import org.rounds.scheduling.NoShows;
import org.rounds.scheduling.Scheduling;
import org.rounds.screening.FlagLevel;
import org.rounds.screening.Screenings;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What prescribers and dispatchers do. */
@Component
@Profile("demo")
class OfficeActs {

    private static final int CLEARED_DAYS = 180;

    /** Kept where something speaks against the nurse of the round. */
    private static final String WHY_THIS_NURSE = "Nobody else can come then";

    private final Decisions decisions;
    private final Clearances clearances;
    private final Screenings screenings;
    private final Scheduling scheduling;
    private final NoShows noShows;
    private final VisitRecords visits;
    private final Patients patients;
    private final Catalogue catalogue;
    private final Clock clock;

    OfficeActs(
            Decisions decisions,
            Clearances clearances,
            Screenings screenings,
            Scheduling scheduling,
            NoShows noShows,
            VisitRecords visits,
            Patients patients,
            Catalogue catalogue,
            Clock clock) {
        this.decisions = decisions;
        this.clearances = clearances;
        this.screenings = screenings;
        this.scheduling = scheduling;
        this.noShows = noShows;
        this.visits = visits;
        this.patients = patients;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Lets every flag pass after a talk, clears the visit and records the order. */
    void clear(AccountView prescriber, VisitId id) {
        actingAs(
                prescriber,
                () -> {
                    var visit = visits.view(id);
                    var therapy = catalogue.therapy(visit.therapy());
                    var today = LocalDate.ofInstant(clock.instant(), visit.zone());
                    clearances.decidedFlags(id).stream()
                            .filter(OfficeActs::needsDecision)
                            .forEach(
                                    flag ->
                                            decisions.decideFlag(
                                                    id,
                                                    flag.id(),
                                                    new DecideFlag(
                                                            FlagDecision.ALLOW,
                                                            "Talked it through on a video call; records seen.",
                                                            true,
                                                            null)));
                    decisions.decideClearance(
                            id,
                            new DecideClearance(
                                    ClearanceOutcome.CLEARED,
                                    Set.of(visit.therapy()),
                                    ExamBasis.LIVE_VIDEO,
                                    today,
                                    today.plusDays(CLEARED_DAYS),
                                    null,
                                    null,
                                    standing(id),
                                    screenings.screenings(id).getLast().id()));
                    var number = "ORD-%08d".formatted(Math.floorMod(id.hashCode(), 100_000_000));
                    var products =
                            therapy.ingredients().stream().map(IngredientView::name).toList();
                    decisions.recordOrder(
                            id,
                            new RecordOrder(
                                    number, prescriber.name(), today, products, false, null, null));
                    return id;
                });
    }

    void refuse(AccountView prescriber, VisitId id) {
        actingAs(
                prescriber,
                () -> {
                    decisions.decideClearance(
                            id,
                            new DecideClearance(
                                    ClearanceOutcome.NOT_CLEARED,
                                    Set.of(),
                                    null,
                                    null,
                                    null,
                                    null,
                                    "To be seen by their own physician first.",
                                    standing(id),
                                    null));
                    return id;
                });
    }

    private @Nullable ClearanceId standing(VisitId visit) {
        return clearances.of(visit).map(ClearanceView::id).orElse(null);
    }

    /** Confirms the nurse in whose round the visit was booked, and pins the door down. */
    void assign(AccountView dispatcher, VisitId id, DemoPatient who) {
        actingAs(
                dispatcher,
                () -> {
                    var visit = visits.view(id);
                    patients.setPoint(visit.address(), who.door());
                    var stop = Objects.requireNonNull(scheduling.stops(Set.of(id)).get(id));
                    return scheduling.assignNurse(
                            id, stop.nurse(), visit.version(), WHY_THIS_NURSE);
                });
    }

    void cancel(AccountView dispatcher, VisitId id) {
        actingAs(
                dispatcher,
                () -> scheduling.cancelVisit(id, "The patient rang and asked for next month"));
    }

    void reportNoShow(AccountView nurse, VisitId id) {
        var attempts = List.of("Rang the bell twice", "Called the number on record, no answer");
        actingAs(nurse, () -> noShows.report(id, attempts));
    }

    void confirmNoShow(AccountView dispatcher, VisitId id) {
        actingAs(dispatcher, () -> noShows.confirm(id));
    }

    private static boolean needsDecision(FlagView flag) {
        return flag.level() == FlagLevel.NEEDS_REVIEW || flag.level() == FlagLevel.STOP;
    }
}
