package org.rounds.visit;

import static org.rounds.visit.VisitStatus.PRE_CHECK;
import static org.rounds.visit.VisitStatus.REQUESTED;
import static org.rounds.visit.VisitStatus.SCHEDULED;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rounds.audit.AuditTrail;
import org.rounds.catalogue.Catalogue;
import org.rounds.clinician.Clinicians;
import org.rounds.identity.CurrentUser;
import org.rounds.identity.Role;
import org.rounds.patient.Patients;
import org.rounds.region.BookingRules;
import org.rounds.region.Regions;
import org.rounds.shared.When;
import org.rounds.shared.Window;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What patients see of their visits. */
@Service
@Transactional
class PatientVisits {

    private final VisitRecords records;
    private final Visits visits;
    private final Patients patients;
    private final Catalogue catalogue;
    private final Clinicians clinicians;
    private final Regions regions;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    PatientVisits(
            VisitRecords records,
            Visits visits,
            Patients patients,
            Catalogue catalogue,
            Clinicians clinicians,
            Regions regions,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.records = records;
        this.visits = visits;
        this.patients = patients;
        this.catalogue = catalogue;
        this.clinicians = clinicians;
        this.regions = regions;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    List<MyVisit> all() {
        return shown(patients.of(user.id()).map(records::ofPatient).orElse(List.of()));
    }

    MyVisit one(VisitId id) {
        return shown(List.of(records.mine(id, Role.PATIENT))).getFirst();
    }

    private List<MyVisit> shown(List<VisitView> own) {
        audit.readAll(own.stream().map(Visits::subject).toList());
        var tasks = tasks(own);
        var released = visits.released(own);
        return own.stream()
                .map(
                        visit ->
                                myVisit(
                                        visit,
                                        tasks.getOrDefault(visit.id(), Set.of()),
                                        released.contains(visit.id())))
                .toList();
    }

    private MyVisit myVisit(VisitView visit, Set<PatientTask> tasks, boolean released) {
        var therapy = catalogue.therapy(visit.therapy());
        var rescreenFrom = rescreenFrom(visit);
        var address = patients.address(visit.address());
        var moveUntil = until(visit, BookingRules::lastMoveAt);
        var cancelUntil = until(visit, BookingRules::lastCancelAt);
        var shown = EnumSet.noneOf(PatientTask.class);
        shown.addAll(tasks);
        if (rescreenFrom != null || tasks.contains(PatientTask.SCREENING)) {
            shown.remove(PatientTask.RESCREEN);
        }
        return new MyVisit(
                visit.id(),
                therapy.id(),
                therapy.name(),
                Window.of(visit.window(), visit.zone()),
                (int) therapy.stay().toMinutes(),
                address.line(),
                address.zip(),
                status(visit, shown.isEmpty(), released),
                released && visit.nurse() != null
                        ? clinicians.clinician(visit.nurse()).name()
                        : null,
                List.copyOf(shown),
                rescreenFrom == null ? null : When.of(rescreenFrom, visit.zone()),
                moveUntil == null ? null : When.of(moveUntil, visit.zone()),
                moveUntil != null && !clock.instant().isAfter(moveUntil),
                cancelUntil == null ? null : When.of(cancelUntil, visit.zone()),
                cancelUntil != null && !clock.instant().isAfter(cancelUntil),
                visit.status().hasArrived(),
                regions.region(visit.region()).phone());
    }

    private Map<VisitId, Set<PatientTask>> tasks(Collection<VisitView> own) {
        var tasks = new HashMap<VisitId, Set<PatientTask>>();
        for (var step : List.of(VisitStep.SCHEDULE, VisitStep.GO_EN_ROUTE, VisitStep.START)) {
            visits.obstacles(own.stream().filter(visit -> helps(visit, step)).toList(), step)
                    .forEach(
                            (id, some) ->
                                    tasks.computeIfAbsent(id, unused -> new HashSet<>())
                                            .addAll(named(some)));
        }
        return tasks;
    }

    /** Whether the patient can still do something about what stands before a step. */
    private static boolean helps(VisitView visit, VisitStep step) {
        return step == VisitStep.START ? visit.status() == PRE_CHECK : isComing(visit);
    }

    private static Set<PatientTask> named(List<Obstacle> obstacles) {
        return obstacles.stream()
                .map(Obstacle::task)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private @Nullable Instant rescreenFrom(VisitView visit) {
        return regions.policy(visit.state(), visit.date())
                .map(
                        policy ->
                                visit.window()
                                        .start()
                                        .minus(Duration.ofHours(policy.rescreenHours())))
                .filter(clock.instant()::isBefore)
                .orElse(null);
    }

    private @Nullable Instant until(
            VisitView visit, BiFunction<BookingRules, Instant, Instant> last) {
        return isComing(visit)
                ? last.apply(
                        regions.bookingRules(visit.region(), visit.date()), visit.window().start())
                : null;
    }

    private static boolean isComing(VisitView visit) {
        return visit.status() == REQUESTED || visit.status() == SCHEDULED;
    }

    /**
     * @param nothingLeft for the patient to do now
     */
    private static PatientStatus status(VisitView visit, boolean nothingLeft, boolean released) {
        var waiting = nothingLeft ? PatientStatus.BEING_REVIEWED : PatientStatus.REQUESTED;
        return switch (visit.status()) {
            case REQUESTED -> waiting;
            case SCHEDULED -> released ? PatientStatus.CONFIRMED : waiting;
            case EN_ROUTE -> PatientStatus.ON_THE_WAY;
            case ARRIVED, PRE_CHECK, IN_PROGRESS, PAUSED, POST_OBS -> PatientStatus.IN_YOUR_HOME;
            case DEPARTED, CLOSED ->
                    visit.startedAt() == null ? PatientStatus.NOT_DONE : PatientStatus.DONE;
            case NOT_STARTED, NO_SHOW -> PatientStatus.NOT_DONE;
            case CANCELLED -> PatientStatus.CANCELLED;
        };
    }
}
