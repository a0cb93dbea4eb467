package org.rounds.visit;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rounds.audit.AuditSubject;
import org.rounds.audit.AuditTrail;
import org.rounds.clinician.ClinicianId;
import org.rounds.identity.CurrentUser;
import org.rounds.shared.NotFound;
import org.rounds.shared.TimeWindow;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes visits. There is no other way to change a visit's status; {@link VisitRecords} reads
 * them.
 */
@Service
@Transactional
public class Visits {

    private final VisitRepository visits;
    private final VisitStepTakenRepository steps;
    private final Evv evv;
    private final ObjectProvider<VisitGate> gates; // late: most gates use this door themselves
    private final ObjectProvider<NurseTime> times;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Visits(
            VisitRepository visits,
            VisitStepTakenRepository steps,
            Evv evv,
            ObjectProvider<VisitGate> gates,
            ObjectProvider<NurseTime> times,
            CurrentUser user,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.visits = visits;
        this.steps = steps;
        this.evv = evv;
        this.gates = gates;
        this.times = times;
        this.user = user;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Requests a visit; its time is already held by {@code scheduling}. The screening may still be
     * missing.
     */
    public VisitView request(NewVisit wish) {
        return requestAll(List.of(wish)).getFirst();
    }

    /** Requests visits that are booked together; the patient is told once. */
    public List<VisitView> requestAll(List<NewVisit> wishes) {
        var now = clock.instant();
        var requested =
                wishes.stream()
                        .map(wish -> visits.saveAndFlush(new Visit(wish, now)).view())
                        .toList();
        requested.forEach(visit -> audit.changed("REQUEST_VISIT", subject(visit)));
        events.publishEvent(new VisitRequested(requested.getFirst().id()));
        return requested;
    }

    /**
     * Takes a step. Refused (409) when the order of states or the caller's role does not allow it,
     * and {@code visit/blocked} with every obstacle while a gate objects. The caller has checked
     * that the visit is the user's.
     */
    public VisitView step(VisitId id, VisitStep step, StepFacts facts) {
        if (step == VisitStep.NOT_STARTED || step == VisitStep.DEPART) {
            times.forEach(time -> time.endsNow(id));
        }
        var visit = visits.lock(id).orElseThrow(NotFound::new);
        visit.check(step, user.roles());
        var before = visit.view();
        var obstacles = obstacles(List.of(before), step).getOrDefault(id, List.of());
        if (!obstacles.isEmpty()) {
            throw VisitRule.blocked(obstacles);
        }
        return taken(visit, before, step, facts);
    }

    /** Closes a departed visit once nothing objects; else leaves it as it is. */
    public VisitView closeIfReady(VisitId id) {
        var visit = visits.lock(id).orElseThrow(NotFound::new);
        var before = visit.view();
        var ready =
                before.status() == VisitStatus.DEPARTED
                        && obstacles(List.of(before), VisitStep.CLOSE).isEmpty();
        return ready ? taken(visit, before, VisitStep.CLOSE, StepFacts.NONE) : before;
    }

    /** Marks an emergency in the home: the visit's steps go on as they must. */
    public VisitView declareEmergency(VisitId id) {
        var visit = visits.lock(id).orElseThrow(NotFound::new);
        visit.declareEmergency();
        audit.changed("DECLARE_EMERGENCY", subject(visit.view()));
        return visits.saveAndFlush(visit).view();
    }

    /**
     * Keeps steps away from the visit until the transaction ends. Fails as changed meanwhile, to be
     * tried again, if one was taken since the caller read it.
     */
    public void hold(VisitId id) {
        if (visits.lock(id).isEmpty()) {
            throw new NotFound();
        }
    }

    /** Notes whose round holds the visit; only {@code scheduling} calls this. */
    public VisitView assign(VisitId id, @Nullable ClinicianId nurse) {
        var visit = visits.lock(id).orElseThrow(NotFound::new);
        visit.assign(nurse);
        audit.changed(nurse == null ? "UNASSIGN_NURSE" : "ASSIGN_NURSE", subject(visit.view()));
        return visits.saveAndFlush(visit).view();
    }

    /**
     * Takes the step to another arrival window; refused like {@link #step}. Only {@code scheduling}
     * calls this.
     */
    public VisitView move(VisitId id, TimeWindow window, StepFacts facts) {
        step(id, VisitStep.MOVE, facts);
        var visit = visits.lock(id).orElseThrow(NotFound::new);
        visit.move(window);
        return visits.saveAndFlush(visit).view();
    }

    /** What stands between each visit and {@code step} now; a visit without obstacles is absent. */
    public Map<VisitId, List<Obstacle>> obstacles(Collection<VisitView> of, VisitStep step) {
        var all = new HashMap<VisitId, List<Obstacle>>();
        if (of.isEmpty()) {
            return all;
        }
        Instant now = clock.instant();
        gates.orderedStream()
                .forEach(
                        gate ->
                                gate.obstacles(of, step, now)
                                        .forEach(
                                                (id, some) ->
                                                        all.computeIfAbsent(
                                                                        id,
                                                                        unused -> new ArrayList<>())
                                                                .addAll(some)));
        all.values().removeIf(List::isEmpty);
        return all;
    }

    /**
     * Visits that nurse and patient may count on: assigned, and nothing objects to setting out
     * except a re-screen that the patient can still send.
     */
    public Set<VisitId> released(Collection<VisitView> of) {
        var scheduled =
                of.stream().filter(visit -> visit.status() == VisitStatus.SCHEDULED).toList();
        var obstacles = obstacles(scheduled, VisitStep.GO_EN_ROUTE);
        var released =
                of.stream()
                        .filter(
                                visit ->
                                        visit.status() != VisitStatus.REQUESTED
                                                && !visit.status().isFinal())
                        .map(VisitView::id)
                        .collect(Collectors.toCollection(HashSet::new));
        obstacles.forEach(
                (id, some) -> {
                    if (some.stream().anyMatch(one -> one.task() != PatientTask.RESCREEN)) {
                        released.remove(id);
                    }
                });
        return released;
    }

    private VisitView taken(Visit visit, VisitView before, VisitStep step, StepFacts facts) {
        var now = clock.instant();
        if (step == VisitStep.ARRIVE || step == VisitStep.DEPART) {
            evv.capture(before, step == VisitStep.ARRIVE ? EvvKind.IN : EvvKind.OUT, facts, now);
        }
        visit.take(step, now);
        var roles = user.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        steps.save(new VisitStepTaken(before, step, user.id(), roles, facts, now));
        audit.changed(step.name(), subject(before));
        return visits.saveAndFlush(visit).view();
    }

    static AuditSubject subject(VisitView visit) {
        return new AuditSubject(
                "visit", visit.id().value(), visit.patient().value(), visit.id().value());
    }
}
