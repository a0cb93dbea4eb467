package org.rounds.dispatch;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rounds.catalogue.Catalogue;
import org.rounds.catalogue.TherapyId;
import org.rounds.catalogue.TherapyView;
import org.rounds.clinician.ClinicianId;
import org.rounds.clinician.ClinicianView;
import org.rounds.clinician.Clinicians;
import org.rounds.dispatch.BoardVisit.PersonName;
import org.rounds.patient.AddressId;
import org.rounds.patient.AddressView;
import org.rounds.patient.PatientId;
import org.rounds.patient.PatientView;
import org.rounds.patient.Patients;
import org.rounds.scheduling.NoShows;
import org.rounds.scheduling.Scheduling;
import org.rounds.scheduling.StopView;
import org.rounds.shared.GeoPoint;
import org.rounds.shared.TimeWindow;
import org.rounds.shared.When;
import org.rounds.shared.Window;
import org.rounds.visit.EvvException;
import org.rounds.visit.Obstacle;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitView;
import org.rounds.visit.Visits;
import org.springframework.stereotype.Component;

/** Puts the rows of a board together, asking each register once for all of them. */
@Component
class BoardFacts {

    private final Visits visits;
    private final VisitRecords records;
    private final Scheduling scheduling;
    private final NoShows noShows;
    private final Patients patients;
    private final Clinicians clinicians;
    private final Catalogue catalogue;

    BoardFacts(
            Visits visits,
            VisitRecords records,
            Scheduling scheduling,
            NoShows noShows,
            Patients patients,
            Clinicians clinicians,
            Catalogue catalogue) {
        this.visits = visits;
        this.records = records;
        this.scheduling = scheduling;
        this.noShows = noShows;
        this.patients = patients;
        this.clinicians = clinicians;
        this.catalogue = catalogue;
    }

    private record Facts(
            Map<VisitId, List<Obstacle>> obstacles,
            Set<VisitId> released,
            Map<VisitId, StopView> stops,
            Set<VisitId> noShows,
            Map<VisitId, List<EvvException>> evv,
            Map<PatientId, PatientView> patients,
            Map<AddressId, AddressView> addresses,
            Map<TherapyId, TherapyView> therapies,
            Map<ClinicianId, ClinicianView> nurses) {}

    List<BoardVisit> of(List<VisitView> found, Map<VisitId, List<Obstacle>> obstacles) {
        var ids = each(found, VisitView::id);
        var facts =
                new Facts(
                        obstacles,
                        visits.released(found),
                        scheduling.stops(ids),
                        noShows.reported(ids),
                        records.evvExceptions(ids),
                        patients.patients(each(found, VisitView::patient)),
                        patients.addresses(each(found, VisitView::address)),
                        catalogue.therapies(each(found, VisitView::therapy)),
                        clinicians.clinicians(each(found, VisitView::nurse)));
        return found.stream().map(visit -> row(visit, facts)).toList();
    }

    private static BoardVisit row(VisitView visit, Facts facts) {
        var patient = requireNonNull(facts.patients().get(visit.patient()));
        var address = requireNonNull(facts.addresses().get(visit.address()));
        var therapy = requireNonNull(facts.therapies().get(visit.therapy()));
        var planned = planned(visit, facts);
        var obstacles = facts.obstacles().getOrDefault(visit.id(), List.of());
        return new BoardVisit(
                visit.id(),
                visit.version(),
                visit.status(),
                facts.released().contains(visit.id()),
                Window.of(visit.window(), visit.zone()),
                When.of(planned.start(), visit.zone()),
                When.of(planned.end(), visit.zone()),
                patient.name(),
                patient.phone(),
                address.id(),
                address.line(),
                address.zip(),
                therapy.id(),
                therapy.name(),
                nurse(visit.nurse(), facts),
                obstacles.isEmpty(),
                obstacles,
                visit.emergency(),
                facts.noShows().contains(visit.id()),
                facts.evv().getOrDefault(visit.id(), List.of()),
                Optional.ofNullable(address.point()).filter(GeoPoint::isExact).isPresent());
    }

    private static TimeWindow planned(VisitView visit, Facts facts) {
        return Optional.ofNullable(facts.stops().get(visit.id()))
                .map(StopView::work)
                .orElse(visit.window());
    }

    private static @Nullable PersonName nurse(@Nullable ClinicianId id, Facts facts) {
        return Optional.ofNullable(id)
                .map(facts.nurses()::get)
                .map(nurse -> new PersonName(nurse.id(), nurse.name()))
                .orElse(null);
    }

    private static <T> Set<T> each(
            Collection<VisitView> visits, Function<VisitView, @Nullable T> fact) {
        return visits.stream().map(fact).filter(Objects::nonNull).collect(toSet());
    }
}
