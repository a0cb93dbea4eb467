package org.rounds.patient;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.rounds.shared.Ids;

/** Names a place at which a patient is visited. */
@Embeddable
public record AddressId(@JsonValue @Column(name = "id") UUID value) implements Serializable {

    static AddressId next() {
        return new AddressId(Ids.next());
    }

    public static AddressId of(String text) {
        return new AddressId(UUID.fromString(text));
    }
}
