package org.rounds.catalogue;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.rounds.shared.Ids;

/** Names a therapy of the catalogue. */
@Embeddable
public record TherapyId(@JsonValue @Column(name = "id") UUID value) implements Serializable {

    static TherapyId next() {
        return new TherapyId(Ids.next());
    }

    public static TherapyId of(String text) {
        return new TherapyId(UUID.fromString(text));
    }
}
