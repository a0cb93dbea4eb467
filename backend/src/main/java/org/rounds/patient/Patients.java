package org.rounds.patient;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rounds.audit.AuditSubject;
import org.rounds.audit.AuditTrail;
import org.rounds.identity.AccountId;
import org.rounds.region.Regions;
import org.rounds.shared.BlindIndex;
import org.rounds.shared.GeoPoint;
import org.rounds.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of patients. It cannot tell who may see whom: callers name only patients and
 * addresses that the current user may see, and leave the audit rows of what they show.
 */
@Service
@Transactional
public class Patients {

    static final String EMAIL_USE = "patient.email";

    private final PatientRepository patients;
    private final AddressRepository addresses;
    private final Regions regions;
    private final BlindIndex index;
    private final AuditTrail audit;

    Patients(
            PatientRepository patients,
            AddressRepository addresses,
            Regions regions,
            BlindIndex index,
            AuditTrail audit) {
        this.patients = patients;
        this.addresses = addresses;
        this.regions = regions;
        this.index = index;
        this.audit = audit;
    }

    /**
     * Enters the holder of an account into the register; of one who is in it, takes over how to
     * reach them.
     */
    public PatientView register(AccountId account, NewPatient contact) {
        var patient = patients.findByAccount(account).orElseGet(() -> new Patient(account));
        patient.meet(contact, index.of(EMAIL_USE, contact.email()));
        audit.changed("REGISTER_PATIENT", subject(patient.id()));
        return view(patients.saveAndFlush(patient));
    }

    /**
     * Adds an address, located exactly or by its ZIP code; one that the patient has already is used
     * again.
     */
    public AddressView addAddress(PatientId patient, NewAddress request) {
        var address =
                addresses.findByPatientInOrderById(Set.of(patient)).stream()
                        .filter(known -> known.isAt(request))
                        .findFirst()
                        .orElseGet(() -> located(patient, request));
        address.describeAccess(request.accessNotes());
        audit.changed("ADD_ADDRESS", subject(address));
        return addresses.save(address).view();
    }

    /** The patient whom an account belongs to; nothing before their first booking. */
    public Optional<PatientId> of(AccountId account) {
        return patients.findByAccount(account).map(Patient::id);
    }

    /**
     * Holds the patient's row until the transaction ends, so that what concerns one patient happens
     * in turn.
     */
    public void lock(PatientId id) {
        if (patients.findLocked(id).isEmpty()) {
            throw new NotFound();
        }
    }

    public Map<PatientId, PatientView> patients(Collection<PatientId> ids) {
        var found = patients.findByIdIn(Set.copyOf(ids));
        var homes =
                addresses
                        .findByPatientInOrderById(found.stream().map(Patient::id).toList())
                        .stream()
                        .collect(groupingBy(Address::patient, mapping(Address::view, toList())));
        return found.stream()
                .collect(
                        toMap(
                                Patient::id,
                                patient ->
                                        patient.view(homes.getOrDefault(patient.id(), List.of()))));
    }

    /** Only what they are called: nothing else of them is opened. */
    public Map<PatientId, String> names(Collection<PatientId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : patients.names(ids.stream().map(PatientId::value).collect(toSet())).stream()
                        .collect(toMap(PatientName::id, PatientName::name));
    }

    public AddressView address(AddressId id) {
        return addresses.get(id).view();
    }

    public Map<AddressId, AddressView> addresses(Collection<AddressId> ids) {
        return addresses.findByIdIn(Set.copyOf(ids)).stream()
                .collect(toMap(Address::id, Address::view));
    }

    /** Sets where the door is. */
    public AddressView setPoint(AddressId id, GeoPoint point) {
        var address = addresses.get(id);
        address.pinpoint(point);
        audit.changed("SET_POINT", subject(address));
        return addresses.save(address).view();
    }

    /** Keeps the date of birth that the patient gave in a screening. */
    public void recordBirthDate(PatientId id, LocalDate date) {
        var patient = patients.get(id);
        patient.bornOn(date);
        patients.saveAndFlush(patient);
        audit.changed("RECORD_BIRTH_DATE", subject(id));
    }

    public Map<PatientId, AccountId> accounts(Collection<PatientId> ids) {
        return patients.findByIdIn(Set.copyOf(ids)).stream()
                .collect(toMap(Patient::id, Patient::account));
    }

    private Address located(PatientId patient, NewAddress request) {
        var address = new Address(patient, request);
        Optional.ofNullable(request.exact())
                .or(
                        () ->
                                regions.locate(
                                        request.line1(),
                                        request.city(),
                                        request.state(),
                                        request.zip()))
                .ifPresent(address::pinpoint);
        return address;
    }

    PatientView view(Patient patient) {
        var homes =
                addresses.findByPatientInOrderById(Set.of(patient.id())).stream()
                        .map(Address::view)
                        .toList();
        return patient.view(homes);
    }

    static AuditSubject subject(PatientId patient) {
        return new AuditSubject("patient", patient.value(), patient.value(), null);
    }

    private static AuditSubject subject(Address address) {
        return new AuditSubject("address", address.id().value(), address.patient().value(), null);
    }
}
