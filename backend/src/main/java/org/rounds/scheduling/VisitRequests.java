package org.rounds.scheduling;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rounds.identity.AccountView;
import org.rounds.identity.CurrentUser;
import org.rounds.patient.AddressView;
import org.rounds.patient.NewAddress;
import org.rounds.patient.NewPatient;
import org.rounds.patient.PatientId;
import org.rounds.patient.Patients;
import org.rounds.region.RegionView;
import org.rounds.shared.NotFound;
import org.rounds.shared.TimeWindow;
import org.rounds.travel.Place;
import org.rounds.visit.NewVisit;
import org.rounds.visit.VisitView;
import org.rounds.visit.Visits;
import org.springframework.stereotype.Component;

/** The part of a booking that follows the lock of the round: the patient's row, then the visit. */
@Component
class VisitRequests {

    private final CurrentUser user;
    private final Patients patients;
    private final Visits visits;
    private final StopRepository stops;

    VisitRequests(CurrentUser user, Patients patients, Visits visits, StopRepository stops) {
        this.user = user;
        this.patients = patients;
        this.visits = visits;
        this.stops = stops;
    }

    /** Keeps patient and address; holds the patient's row until the transaction ends. */
    Home home(BookVisit booking, RegionView region) {
        if (!booking.address().state().equals(region.state())) {
            throw SchedulingRule.notServed("address.state");
        }
        var patient = register(booking, region);
        patients.lock(patient);
        return new Home(patient, address(patient, booking.address()));
    }

    VisitView request(BookVisit booking, RegionView region, Home home, Promise promise) {
        refuseOverlap(home.patient(), promise.longest(), region, Set.of());
        return visits.request(
                new NewVisit(
                        region.id(),
                        home.patient(),
                        home.address().id(),
                        region.state(),
                        region.zone(),
                        booking.therapyId(),
                        booking.reasons(),
                        Objects.requireNonNullElse(booking.reasonText(), ""),
                        promise.arrival()));
    }

    /** A visit of a patient moves; holds the patient's row until the transaction ends. */
    void checkMove(VisitView visit, Promise promise, RegionView region) {
        patients.lock(visit.patient());
        var own = stops.findIdOf(visit.id()).orElseThrow(NotFound::new);
        refuseOverlap(visit.patient(), promise.longest(), region, Set.of(own));
    }

    /**
     * Whenever in their windows two nurses come: they never meet.
     *
     * @param moving stops of the patient that do not stay where they are
     */
    void refuseOverlap(PatientId patient, TimeWindow time, RegionView region, Set<StopId> moving) {
        if (overlaps(patient, time, region, moving)) {
            throw SchedulingRule.patientOverlap();
        }
    }

    boolean overlaps(PatientId patient, TimeWindow time, RegionView region, Set<StopId> moving) {
        var day = LocalDate.ofInstant(time.start(), region.zone());
        return stops.findOf(patient, day.minusDays(1), day.plusDays(1)).stream()
                .filter(other -> !moving.contains(other.stop()))
                .anyMatch(other -> other.booked().promise().longest().overlaps(time));
    }

    /** The door of a visit that is booked. */
    Place door(VisitView visit) {
        var address = patients.address(visit.address());
        return new Place(address.zip(), address.point());
    }

    /** The same visit again at other times; it is the patient's row that keeps them apart. */
    List<VisitView> again(VisitView model, List<Promise> promises, RegionView region) {
        patients.lock(model.patient());
        visits.hold(model.id());
        promises.forEach(one -> refuseOverlap(model.patient(), one.longest(), region, Set.of()));
        return visits.requestAll(
                promises.stream().map(one -> NewVisit.again(model, one.arrival())).toList());
    }

    /** Keeps visits of one patient from every other change until the transaction ends. */
    void keepStill(Collection<VisitView> moving) {
        moving.stream()
                .map(VisitView::patient)
                .distinct()
                .sorted(comparing(PatientId::value))
                .forEach(patients::lock);
        moving.forEach(visit -> visits.hold(visit.id()));
    }

    private PatientId register(BookVisit booking, RegionView region) {
        var email = user.ifSignedIn().map(AccountView::email).orElseThrow(NotFound::new);
        return patients.register(
                        user.id(),
                        new NewPatient(booking.name(), booking.phone(), email, region.id()))
                .id();
    }

    private AddressView address(PatientId patient, BookAddress home) {
        return patients.addAddress(
                patient,
                new NewAddress(
                        home.line1(),
                        home.line2(),
                        home.city(),
                        home.state(),
                        home.zip(),
                        home.accessNotes(),
                        null));
    }
}
