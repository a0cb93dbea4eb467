package org.rounds.scheduling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rounds.clinician.ClinicianId;
import org.rounds.identity.Role;
import org.rounds.region.BookingLimits;
import org.rounds.region.RegionView;
import org.rounds.region.Regions;
import org.rounds.shared.NotFound;
import org.rounds.shared.RuleBroken;
import org.rounds.shared.TimeWindow;
import org.rounds.visit.StepFacts;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitStatus;
import org.rounds.visit.VisitStep;
import org.rounds.visit.VisitView;
import org.rounds.visit.Visits;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Visits get another time. Patient, therapy, address and all that was answered, signed and decided
 * stay; the old time is free once the new one is taken, or not at all.
 */
@Service
@Transactional
class Moves {

    private final StopRepository stops;
    private final WorkDays workDays;
    private final OpenTimes openTimes;
    private final BookingLimits limits;
    private final Scheduling scheduling;
    private final VisitRequests requests;
    private final Fits fits;
    private final Visits visits;
    private final VisitRecords records;
    private final Regions regions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Moves(
            StopRepository stops,
            WorkDays workDays,
            OpenTimes openTimes,
            BookingLimits limits,
            Scheduling scheduling,
            VisitRequests requests,
            Fits fits,
            Visits visits,
            VisitRecords records,
            Regions regions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.stops = stops;
        this.workDays = workDays;
        this.openTimes = openTimes;
        this.limits = limits;
        this.scheduling = scheduling;
        this.requests = requests;
        this.fits = fits;
        this.visits = visits;
        this.records = records;
        this.regions = regions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Moves a patient's own visit to a time that is held for it. The nurse stays if the time is in
     * their round, else the visit is requested anew. Until the region's cut-off, after it refused
     * with {@code scheduling/too-late-to-move}; with {@code scheduling/hold-expired} and the
     * nearest times when the time was lost.
     */
    VisitView moveToHold(VisitId id, MoveToHold to) {
        var visit = records.mine(id, Role.PATIENT);
        var region = regions.region(visit.region());
        refuseLate(visit, region);
        var target = stops.findRoundOf(to.holdId()).orElseThrow(NotFound::new);
        var locked = scheduling.lockWith(target, id, region);
        var stop = scheduling.stop(id, locked);
        var hold = stops.get(to.holdId());
        hold.checkBooking(to.holdToken(), visit.therapy());
        var round = locked.get(target);
        round.refuseOther(region.id());
        var promise = hold.booked().promise().at(stop.booked().promise().place());
        requests.checkMove(visit, promise, region);
        boolean kept = hold.isTaken(clock.instant());
        hold.release(clock.instant()); // the visit's own stop takes its place
        stops.save(hold);
        if (!kept && !limits.isBookable(region, promise.arrival().start())
                || !objections(round, promise, region, stop).isEmpty()) {
            throw SchedulingRule.holdExpired(openTimes.nearest(region, promise));
        }
        boolean sameNurse = target.nurse().equals(stop.round().id().nurse());
        var scheduled = visit.status() == VisitStatus.SCHEDULED;
        take(round, stop, promise, scheduled && sameNurse, region);
        if (scheduled && !sameNurse) {
            unschedule(id, "Moved to a time of another nurse", null);
        }
        var moved = visits.move(id, promise.arrival(), StepFacts.NONE);
        events.publishEvent(new VisitMoved(id, visit.nurse()));
        return moved;
    }

    private void refuseLate(VisitView visit, RegionView region) {
        var rules = regions.bookingRules(visit.region(), visit.date());
        if (clock.instant().isAfter(rules.lastMoveAt(visit.window().start()))) {
            throw SchedulingRule.tooLateToMove(region.phone());
        }
    }

    /**
     * Moves a visit to any time that keeps all hard rules, in the round where it stands or in
     * another nurse's. Inside its arrival window only the planned start moves, until others are
     * fitted in, and nobody is asked; another window is refused with {@code
     * scheduling/patient-must-agree} unless it says how the patient agreed.
     */
    VisitView moveVisit(VisitId id, MoveVisit to) {
        var visit = records.mine(id, Role.DISPATCHER);
        var region = regions.region(visit.region());
        var minute = to.date().atTime(to.time().truncatedTo(ChronoUnit.MINUTES));
        var start = minute.atZone(visit.zone()).toInstant();
        var window = window(visit, start, to.agreed());
        var target = new RoundId(nurse(id, to), to.date());
        var locked = scheduling.lockWith(target, id, region);
        var stop = scheduling.stop(id, locked);
        refuseChanged(visit, to.visitVersion());
        scheduling.refuseUnfit(target.nurse(), visit, target.day());
        var before = stop.booked().promise();
        var promise = new Promise(before.place(), window, before.work());
        requests.checkMove(visit, promise, region);
        var round = locked.get(target);
        boolean scheduled = visit.status() == VisitStatus.SCHEDULED;
        boolean given = scheduled && !target.nurse().equals(visit.nurse());
        take(round, stop, promise, scheduled, region);
        if (given) {
            fits.heed(visit, round, stop, promise, to.reason());
        }
        if (window.equals(visit.window())) {
            startAt(start, round, stop, region);
        }
        return moved(visit, to, window, given ? target.nurse() : null);
    }

    private VisitView moved(
            VisitView visit, MoveVisit to, TimeWindow window, @Nullable ClinicianId given) {
        var id = visit.id();
        if (given != null) {
            unschedule(id, "Given to another nurse", given);
        }
        boolean otherWindow = !window.equals(visit.window());
        var reason =
                otherWindow && to.agreed() != null
                        ? "%s (The patient agreed %s.)".formatted(to.reason(), to.agreed().words())
                        : to.reason();
        var moved = visits.move(id, window, StepFacts.because(reason));
        if (given != null) {
            moved = visits.step(id, VisitStep.SCHEDULE, StepFacts.because(to.reason()));
        }
        if (otherWindow) {
            events.publishEvent(new VisitMoved(id, visit.nurse()));
        } else if (given != null) {
            events.publishEvent(new VisitAssigned(id));
        }
        return moved;
    }

    private ClinicianId nurse(VisitId id, MoveVisit to) {
        return Optional.ofNullable(to.nurseId())
                .or(() -> stops.findRoundOf(id).map(RoundId::nurse))
                .orElseThrow(NotFound::new);
    }

    /** The promised one for a start inside it, else the one that begins then. */
    private TimeWindow window(VisitView visit, Instant start, @Nullable PatientAgreement agreed) {
        if (!start.isAfter(clock.instant())) {
            throw SchedulingRule.past();
        }
        if (visit.window().contains(start)) {
            return visit.window();
        }
        if (agreed == null) {
            throw SchedulingRule.patientMustAgree();
        }
        var rules = regions.bookingRules(visit.region(), visit.date());
        return TimeWindow.of(start, rules.arrivalWindow());
    }

    private void startAt(Instant start, Round round, Stop stop, RegionView region) {
        var promise = stop.booked().promise();
        var then = TimeWindow.of(start, Duration.ofMinutes(1));
        var exactly = new Promise(promise.place(), then, promise.work());
        objections(round, exactly, region, stop).stream()
                .findFirst()
                .ifPresent(
                        refusal -> {
                            throw refusal;
                        });
        round.keeps(stop, exactly, workDays.of(region, round.id()), clock.instant());
    }

    private void unschedule(VisitId id, String why, @Nullable ClinicianId next) {
        visits.step(id, VisitStep.UNSCHEDULE, StepFacts.because(why));
        visits.assign(id, next);
    }

    private void take(
            Round round, Stop stop, Promise promise, boolean assigned, RegionView region) {
        var left = stop.round();
        round.take(stop, promise, assigned, workDays.of(region, round.id()), clock.instant());
        stops.save(stop);
        scheduling.closeUp(left, region);
    }

    private List<RuleBroken> objections(
            Round round, Promise promise, RegionView region, Stop stop) {
        var day = workDays.of(region, round.id());
        return round.objections(promise, day, clock.instant(), stop);
    }

    private static void refuseChanged(VisitView visit, long seen) {
        if (visit.version() != seen) {
            throw Scheduling.changedMeanwhile();
        }
    }
}
