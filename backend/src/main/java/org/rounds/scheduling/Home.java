package org.rounds.scheduling;

import org.rounds.patient.AddressView;
import org.rounds.patient.PatientId;
import org.rounds.travel.Place;

/** Who is visited and where, as exactly as the address is known. */
record Home(PatientId patient, AddressView address) {

    Place place() {
        return new Place(address.zip(), address.point());
    }
}
