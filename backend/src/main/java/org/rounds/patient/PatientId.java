package org.rounds.patient;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.rounds.shared.Ids;

/** Names a patient; their account has another id. */
@Embeddable
public record PatientId(@JsonValue @Column(name = "id") UUID value) implements Serializable {

    static PatientId next() {
        return new PatientId(Ids.next());
    }

    public static PatientId of(String text) {
        return new PatientId(UUID.fromString(text));
    }
}
