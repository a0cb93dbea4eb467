package org.rounds.clearance;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rounds.clinician.Clinicians;
import org.rounds.patient.PatientId;
import org.rounds.screening.Screenings;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitView;
import org.springframework.stereotype.Component;

/** What is decided about many visits at once, in one query a table. */
@Component
class ClearanceRecords {

    private final Screenings screenings;
    private final FlagRulingRepository rulings;
    private final ClearanceRepository clearances;
    private final Orders orders;
    private final Clinicians clinicians;

    ClearanceRecords(
            Screenings screenings,
            FlagRulingRepository rulings,
            ClearanceRepository clearances,
            Orders orders,
            Clinicians clinicians) {
        this.screenings = screenings;
        this.rulings = rulings;
        this.clearances = clearances;
        this.orders = orders;
        this.clinicians = clinicians;
    }

    /** Every visit asked for is in the answer. */
    Map<VisitId, Standing> of(Collection<VisitView> visits) {
        if (visits.isEmpty()) {
            return Map.of();
        }
        var ids = visits.stream().map(VisitView::id).toList();
        var flags = screenings.flags(ids);
        var cases = cases(visits.stream().map(VisitView::patient).collect(Collectors.toSet()));
        var ordered = orders.ordered(visits);
        var standings = new HashMap<VisitId, Standing>();
        for (var visit : visits) {
            var one = cases.getOrDefault(visit.patient(), PatientCase.EMPTY);
            var raised = flags.getOrDefault(visit.id(), List.of());
            standings.put(visit.id(), one.on(visit, raised, ordered.contains(visit.id())));
        }
        return standings;
    }

    /**
     * As {@link #of(Collection)}, but opens no answer of a patient on whom nothing was decided yet:
     * on a long list nearly everybody is one.
     */
    Map<VisitId, StandingView> inShort(Collection<VisitView> visits) {
        var cases = cases(visits.stream().map(VisitView::patient).collect(Collectors.toSet()));
        var known = visits.stream().filter(one -> cases.containsKey(one.patient())).toList();
        var levels =
                screenings.levels(
                        visits.stream()
                                .filter(one -> !cases.containsKey(one.patient()))
                                .map(VisitView::id)
                                .toList());
        var standings = new HashMap<VisitId, StandingView>();
        visits.forEach(
                one ->
                        standings.put(
                                one.id(),
                                StandingView.pending(levels.getOrDefault(one.id(), List.of()))));
        of(known).forEach((id, one) -> standings.put(id, StandingView.of(one)));
        return standings;
    }

    Standing of(VisitView visit) {
        return of(List.of(visit)).values().iterator().next();
    }

    PatientCase caseOf(VisitView visit) {
        return cases(Set.of(visit.patient())).getOrDefault(visit.patient(), PatientCase.EMPTY);
    }

    /** A patient about whom nothing was decided is absent. */
    Map<PatientId, PatientCase> cases(Set<PatientId> patients) {
        var values = patients.stream().map(PatientId::value).toList();
        var ruled = rulings.ofPatients(values).stream().collect(groupingBy(FlagRuling::patient));
        var decided = clearances.ofPatients(values).stream().map(Clearance::decided).toList();
        var licences = clinicians.licences(decided.stream().map(Decided::by).toList());
        var cleared = decided.stream().collect(groupingBy(Decided::patient));
        return patients.stream()
                .filter(patient -> ruled.containsKey(patient) || cleared.containsKey(patient))
                .collect(
                        Collectors.toMap(
                                patient -> patient,
                                patient ->
                                        new PatientCase(
                                                ruled.getOrDefault(patient, List.of()),
                                                cleared.getOrDefault(patient, List.of()),
                                                licences)));
    }
}
