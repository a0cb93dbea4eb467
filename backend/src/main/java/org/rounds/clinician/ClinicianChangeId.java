package org.rounds.clinician;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.rounds.shared.Ids;

@Embeddable
record ClinicianChangeId(@Column(name = "id") UUID value) implements Serializable {

    static ClinicianChangeId next() {
        return new ClinicianChangeId(Ids.next());
    }
}
