package org.rounds.patient;

import java.util.List;
import org.rounds.audit.AuditTrail;
import org.rounds.identity.CurrentUser;
import org.rounds.shared.BlindIndex;
import org.rounds.shared.GeoPoint;
import org.rounds.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do with the register directly: each within their own scope, each leaving an audit
 * row.
 */
@Service
@Transactional
class PatientRecords {

    private final PatientRepository patients;
    private final AddressRepository addresses;
    private final Patients register;
    private final BlindIndex index;
    private final CurrentUser user;
    private final AuditTrail audit;

    PatientRecords(
            PatientRepository patients,
            AddressRepository addresses,
            Patients register,
            BlindIndex index,
            CurrentUser user,
            AuditTrail audit) {
        this.patients = patients;
        this.addresses = addresses;
        this.register = register;
        this.index = index;
        this.user = user;
        this.audit = audit;
    }

    PatientView mine() {
        var patient = own();
        audit.read(Patients.subject(patient.id()));
        return register.view(patient);
    }

    PatientView changeMine(ChangeContact request) {
        var patient = own();
        patient.changeContact(request.name(), request.phone(), request.version());
        audit.changed("CHANGE_CONTACT", Patients.subject(patient.id()));
        return register.view(patients.saveAndFlush(patient));
    }

    /**
     * For a dispatcher of the patient's region; the nurse at the door sets it through the visit.
     */
    AddressView setPoint(AddressId id, GeoPoint point) {
        var patient = addresses.get(id).patient();
        if (!patients.isInRegions(patient, user.regions())) {
            throw new NotFound();
        }
        return register.setPoint(id, point);
    }

    List<PersonName> withEmail(String email) {
        var found = patients.findByEmailIndex(index.of(Patients.EMAIL_USE, email));
        audit.readAll(found.stream().map(patient -> Patients.subject(patient.id())).toList());
        return found.stream()
                .map(patient -> patient.view(List.of()))
                .map(patient -> new PersonName(patient.id(), patient.name()))
                .toList();
    }

    private Patient own() {
        return patients.findByAccount(user.id()).orElseThrow(NotFound::new);
    }
}
