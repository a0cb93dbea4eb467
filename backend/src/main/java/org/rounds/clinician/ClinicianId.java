package org.rounds.clinician;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.rounds.shared.Ids;

/** Names a nurse or prescriber in the register; their account has another id. */
@Embeddable
public record ClinicianId(@JsonValue @Column(name = "id") UUID value) implements Serializable {

    static ClinicianId next() {
        return new ClinicianId(Ids.next());
    }

    public static ClinicianId of(String text) {
        return new ClinicianId(UUID.fromString(text));
    }
}
