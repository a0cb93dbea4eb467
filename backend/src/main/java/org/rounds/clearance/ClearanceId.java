package org.rounds.clearance;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.rounds.shared.Ids;

/** Names one decision on a visit. */
@Embeddable
public record ClearanceId(@JsonValue @Column(name = "id") UUID value) implements Serializable {

    static ClearanceId next() {
        return new ClearanceId(Ids.next());
    }

    public static ClearanceId of(String text) {
        return new ClearanceId(UUID.fromString(text));
    }
}
