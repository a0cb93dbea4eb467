package org.rounds.visit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rounds.catalogue.TherapyId;
import org.rounds.clinician.ClinicianId;
import org.rounds.clinician.Clinicians;
import org.rounds.identity.CurrentUser;
import org.rounds.identity.Role;
import org.rounds.patient.PatientId;
import org.rounds.patient.Patients;
import org.rounds.region.RegionId;
import org.rounds.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads visits. Callers write the audit row: they know what of it is shown. */
@Service
@Transactional
public class VisitRecords {

    /**
     * A nurse sees a visit from assignment until this long after its end (P2 of domain.md section
     * 7).
     */
    private static final Duration NURSE_SEES = Duration.ofDays(7);

    private static final Set<Role> BY_REGION =
            EnumSet.of(Role.PRESCRIBER, Role.CLINICAL_LEAD, Role.DISPATCHER);

    private final VisitRepository visits;
    private final Evv evv;
    private final Patients patients;
    private final Clinicians clinicians;
    private final CurrentUser user;
    private final Clock clock;

    VisitRecords(
            VisitRepository visits,
            Evv evv,
            Patients patients,
            Clinicians clinicians,
            CurrentUser user,
            Clock clock) {
        this.visits = visits;
        this.evv = evv;
        this.patients = patients;
        this.clinicians = clinicians;
        this.user = user;
        this.clock = clock;
    }

    /**
     * The visit, if the user may see it in one of the roles {@code as}: a patient the own ones, a
     * nurse the assigned ones, prescriber, clinical lead and dispatcher those of their regions.
     * Else as if there were none.
     */
    public VisitView mine(VisitId id, Role first, Role... more) {
        var as = EnumSet.of(first, more);
        as.retainAll(user.roles());
        var patient =
                as.contains(Role.PATIENT) ? patients.of(user.id()).map(PatientId::value) : none();
        var nurse =
                as.contains(Role.NURSE) ? clinicians.of(user.id()).map(ClinicianId::value) : none();
        var regions = as.stream().anyMatch(BY_REGION::contains) ? user.regions() : Set.<UUID>of();
        var seenSince = clock.instant().minus(NURSE_SEES);
        return visits.findInScope(id, patient.orElse(null), nurse.orElse(null), seenSince, regions)
                .map(Visit::view)
                .orElseThrow(NotFound::new);
    }

    /** Without a scope: for use cases that have checked it. */
    public VisitView view(VisitId id) {
        return visits.findById(id).map(Visit::view).orElseThrow(NotFound::new);
    }

    public Map<VisitId, VisitView> views(Collection<VisitId> ids) {
        return visits.findByIdIn(ids).stream()
                .map(Visit::view)
                .collect(Collectors.toMap(VisitView::id, Function.identity()));
    }

    /** A region's visits from one local day to another, by promised time. */
    public List<VisitView> onDays(RegionId region, LocalDate first, LocalDate last) {
        return views(visits.onDays(region.value(), first, last));
    }

    /** A nurse's visits from one local day to another, by promised time. */
    public List<VisitView> ofNurse(ClinicianId nurse, LocalDate first, LocalDate last) {
        return views(visits.ofNurse(nurse.value(), first, last));
    }

    /** All visits of a patient, the latest first. */
    public List<VisitView> ofPatient(PatientId patient) {
        return views(visits.ofPatients(Set.of(patient.value()), EnumSet.allOf(VisitStatus.class)));
    }

    /** Visits with this therapy at which no treatment has begun yet. */
    public List<VisitView> untreatedWith(TherapyId therapy) {
        return views(visits.untreatedWith(therapy.value()));
    }

    /** Visits in a state from a day on at which no treatment has begun yet. */
    public List<VisitView> untreatedInState(String state, LocalDate from) {
        return views(visits.untreatedInState(state, from));
    }

    /**
     * Visits in these regions that a prescriber may still have to decide on: no nurse is on the way
     * yet, or the nurse asks at the door; soonest first.
     */
    public List<VisitView> upcomingIn(Collection<RegionId> regions) {
        return regions.isEmpty()
                ? List.of()
                : visits.upcomingIn(regions.stream().map(RegionId::value).toList());
    }

    /** Visits that start then and at which no nurse is on the way yet, soonest first. */
    public List<VisitView> upcomingBetween(Instant from, Instant to) {
        return views(visits.upcomingBetween(from, to));
    }

    /** Visits of these patients at which no nurse is on the way yet, soonest first. */
    public List<VisitView> upcomingOf(Collection<PatientId> patients) {
        return patients.isEmpty()
                ? List.of()
                : views(
                                visits.ofPatients(
                                        patients.stream().map(PatientId::value).toList(),
                                        EnumSet.of(VisitStatus.REQUESTED, VisitStatus.SCHEDULED)))
                        .reversed();
    }

    /** EVV exceptions that nobody explained yet, by visit. */
    public Map<VisitId, List<EvvException>> evvExceptions(Collection<VisitId> ids) {
        return evv.exceptions(ids);
    }

    private static List<VisitView> views(List<Visit> found) {
        return found.stream().map(Visit::view).toList();
    }

    private static Optional<UUID> none() {
        return Optional.empty();
    }
}
