package org.rounds.visit;

import static org.rounds.identity.Role.DISPATCHER;
import static org.rounds.identity.Role.NURSE;
import static org.rounds.identity.Role.PATIENT;
import static org.rounds.visit.VisitStatus.ARRIVED;
import static org.rounds.visit.VisitStatus.CANCELLED;
import static org.rounds.visit.VisitStatus.CLOSED;
import static org.rounds.visit.VisitStatus.DEPARTED;
import static org.rounds.visit.VisitStatus.EN_ROUTE;
import static org.rounds.visit.VisitStatus.IN_PROGRESS;
import static org.rounds.visit.VisitStatus.PAUSED;
import static org.rounds.visit.VisitStatus.POST_OBS;
import static org.rounds.visit.VisitStatus.PRE_CHECK;
import static org.rounds.visit.VisitStatus.REQUESTED;
import static org.rounds.visit.VisitStatus.SCHEDULED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rounds.identity.Role;

/**
 * The steps of a visit's life: from where, to where, by whom. What else must hold, the gates say.
 */
public enum VisitStep {
    SCHEDULE(Set.of(REQUESTED), SCHEDULED, Set.of(DISPATCHER)),
    /** By a patient only through a move to a time at which another nurse comes. */
    UNSCHEDULE(Set.of(SCHEDULED), REQUESTED, Set.of(DISPATCHER, NURSE, PATIENT)),
    /** Another time; whoever has the visit keeps it. */
    MOVE(Set.of(REQUESTED, SCHEDULED), null, Set.of(DISPATCHER, PATIENT)),
    GO_EN_ROUTE(Set.of(SCHEDULED), EN_ROUTE, Set.of(NURSE)),
    ARRIVE(Set.of(EN_ROUTE), ARRIVED, Set.of(NURSE)),
    BEGIN_PRE_CHECK(Set.of(ARRIVED), PRE_CHECK, Set.of(NURSE)),
    START(Set.of(PRE_CHECK), IN_PROGRESS, Set.of(NURSE)),
    PAUSE(Set.of(IN_PROGRESS), PAUSED, Set.of(NURSE)),
    RESUME(Set.of(PAUSED), IN_PROGRESS, Set.of(NURSE)),
    STOP(Set.of(IN_PROGRESS, PAUSED), POST_OBS, Set.of(NURSE)),
    NOT_STARTED(Set.of(ARRIVED, PRE_CHECK), VisitStatus.NOT_STARTED, Set.of(NURSE)),
    DEPART(Set.of(POST_OBS, VisitStatus.NOT_STARTED), DEPARTED, Set.of(NURSE)),
    /** Taken by the system itself once nothing objects. */
    CLOSE(Set.of(DEPARTED), CLOSED, EnumSet.allOf(Role.class)),
    CANCEL(Set.of(REQUESTED, SCHEDULED, EN_ROUTE), CANCELLED, Set.of(PATIENT, DISPATCHER)),
    NO_SHOW(Set.of(EN_ROUTE, ARRIVED), VisitStatus.NO_SHOW, Set.of(DISPATCHER));

    private final Set<VisitStatus> from;
    private final @Nullable VisitStatus to;
    private final Set<Role> by;

    VisitStep(Set<VisitStatus> from, @Nullable VisitStatus to, Set<Role> by) {
        this.from = from;
        this.to = to;
        this.by = by;
    }

    /** Steps that the order of states allows from {@code status}; gates may still object. */
    public static List<VisitStep> from(VisitStatus status) {
        return Arrays.stream(values()).filter(step -> step.from.contains(status)).toList();
    }

    /** A patient may cancel only before the nurse is on the way. */
    boolean allows(VisitStatus status, Set<Role> roles) {
        if (!from.contains(status)) {
            return false;
        }
        if (this == CANCEL && status == EN_ROUTE) {
            return roles.contains(DISPATCHER);
        }
        return roles.stream().anyMatch(by::contains);
    }

    VisitStatus after(VisitStatus before) {
        return to == null ? before : to;
    }

    /** Whether the reason given for this step says nothing about anyone's health. */
    boolean reasonIsAdministrative() {
        return this != NOT_STARTED && this != STOP && this != PAUSE;
    }
}
