package org.rounds.scheduling;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rounds.clinician.ClinicianId;
import org.rounds.clinician.Clinicians;
import org.rounds.identity.CurrentUser;
import org.rounds.identity.Role;
import org.rounds.region.RegionView;
import org.rounds.region.Regions;
import org.rounds.shared.NotFound;
import org.rounds.visit.StepFacts;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitStatus;
import org.rounds.visit.VisitStep;
import org.rounds.visit.VisitView;
import org.rounds.visit.Visits;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who visits when: nurses are assigned, moved and taken off, visits cancelled. A nurse is never in
 * two places at once.
 */
@Service
@Transactional
public class Scheduling {

    private final RoundRepository rounds;
    private final StopRepository stops;
    private final WorkDays workDays;
    private final Visits visits;
    private final VisitRecords records;
    private final Clinicians clinicians;
    private final Regions regions;
    private final Fits fits;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Scheduling(
            RoundRepository rounds,
            StopRepository stops,
            WorkDays workDays,
            Visits visits,
            VisitRecords records,
            Clinicians clinicians,
            Regions regions,
            Fits fits,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.stops = stops;
        this.workDays = workDays;
        this.visits = visits;
        this.records = records;
        this.clinicians = clinicians;
        this.regions = regions;
        this.fits = fits;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** Where visits stand; those without a time are left out. */
    public Map<VisitId, StopView> stops(Collection<VisitId> ids) {
        return stops.findByVisitIn(Set.copyOf(ids)).stream()
                .map(Stop::view)
                .collect(toMap(StopView::visit, Function.identity()));
    }

    /**
     * Gives a visit to a nurse in its promised window: confirms the nurse of its round or moves it
     * to another's. Refused with {@code scheduling/not-licensed}, {@code outside-area}, {@code
     * off-shift}, {@code overlap}, {@code promise} or {@code break}, by the visit's gates, and as
     * changed meanwhile when the visit is no longer as the dispatcher saw it. What only speaks
     * against the nurse asks for a reason: {@code scheduling/needs-reason}.
     *
     * @param seen the visit's version on the dispatcher's screen
     * @param reason kept with the step
     */
    public VisitView assignNurse(
            VisitId id, ClinicianId nurse, long seen, @Nullable String reason) {
        var visit = records.mine(id, Role.DISPATCHER);
        var region = regions.region(visit.region());
        var target = new RoundId(nurse, visit.date());
        var locked = lockWith(target, id, region);
        if (visit.version() != seen) {
            throw changedMeanwhile();
        }
        refuseUnfit(nurse, visit, visit.date());
        var stop = stop(id, locked);
        var round = locked.get(target);
        var promise = stop.booked().promise();
        if (visit.status() == VisitStatus.SCHEDULED) {
            visits.step(id, VisitStep.UNSCHEDULE, StepFacts.because("Given to another nurse"));
        }
        round.take(stop, promise, true, workDays.of(region, target), clock.instant());
        fits.heed(visit, round, stop, promise, reason);
        stops.save(stop);
        visits.assign(id, nurse);
        var scheduled = visits.step(id, VisitStep.SCHEDULE, StepFacts.because(reason));
        events.publishEvent(new VisitAssigned(id));
        return scheduled;
    }

    /**
     * Takes the nurse off, by a dispatcher or because the nurse declines; the time stays planned
     * until it is moved or cancelled.
     */
    public VisitView unassignNurse(VisitId id, String reason) {
        var visit = records.mine(id, Role.DISPATCHER, Role.NURSE);
        var stop = lockedStop(visit);
        stop.moveTo(stop.round(), stop.booked().promise(), false);
        stops.save(stop);
        visits.step(id, VisitStep.UNSCHEDULE, StepFacts.because(reason));
        var requested = visits.assign(id, null);
        events.publishEvent(
                new VisitUnassigned(id, user.has(Role.DISPATCHER) ? null : visit.nurse()));
        return requested;
    }

    /**
     * Cancels a visit and frees its time. Patients may until their region's cut-off, after it they
     * are refused with {@code scheduling/too-late-to-cancel}; dispatchers may until the nurse is in
     * the home.
     */
    public VisitView cancelVisit(VisitId id, String reason) {
        var visit = records.mine(id, Role.PATIENT, Role.DISPATCHER);
        if (!mayCancel(visit)) {
            throw SchedulingRule.tooLateToCancel(regions.region(visit.region()).phone());
        }
        var cancelled = end(visit, VisitStep.CANCEL, StepFacts.because(reason));
        events.publishEvent(new VisitCancelled(id));
        return cancelled;
    }

    /** A patient until the region's cut-off, a dispatcher always. */
    boolean mayCancel(VisitView visit) {
        var rules = regions.bookingRules(visit.region(), visit.date());
        return user.has(Role.DISPATCHER)
                || !clock.instant().isAfter(rules.lastCancelAt(visit.window().start()));
    }

    /**
     * Takes a step after which nobody is visited any more, and frees the time: the rest of the
     * round may begin earlier within its windows.
     */
    VisitView end(VisitView visit, VisitStep step, StepFacts facts) {
        var stop = lockedStop(visit);
        stop.release(clock.instant());
        stops.save(stop);
        closeUp(stop.round(), regions.region(visit.region()));
        return visits.step(visit.id(), step, facts);
    }

    /** Whatever is left of a locked round starts as early as it can. */
    void closeUp(Round round, RegionView region) {
        round.closeUp(workDays.of(region, round.id()), clock.instant());
    }

    private Stop lockedStop(VisitView visit) {
        var round = stops.findRoundOf(visit.id()).orElseThrow(NotFound::new);
        return stop(visit.id(), rounds.lock(Set.of(round), regions.region(visit.region())));
    }

    RoundRepository.Locked lockWith(RoundId target, VisitId id, RegionView region) {
        var current = stops.findRoundOf(id).orElseThrow(NotFound::new);
        return rounds.lock(new HashSet<>(List.of(current, target)), region);
    }

    /**
     * Reads the stop under its lock; if it has moved to a round that is not locked, somebody was
     * faster.
     */
    Stop stop(VisitId id, RoundRepository.Locked locked) {
        var stop = stops.findByVisit(id).orElseThrow(NotFound::new);
        if (!locked.holds(stop)) {
            throw changedMeanwhile();
        }
        return stop;
    }

    /** The nurse's part of G2 (source: domain.md 3). */
    void refuseUnfit(ClinicianId nurse, VisitView visit, LocalDate on) {
        if (clinicians.nursesIn(visit.region()).stream().noneMatch(one -> one.id().equals(nurse))) {
            throw SchedulingRule.notANurseHere();
        }
        clinicians
                .licenceRefusal(nurse, visit.state(), on)
                .ifPresent(
                        sentence -> {
                            throw SchedulingRule.notLicensed(sentence);
                        });
    }

    static OptimisticLockingFailureException changedMeanwhile() {
        return new OptimisticLockingFailureException("visit");
    }
}
