package org.rounds.scheduling;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.rounds.shared.Ids;

/** A stop in a round; to a patient it is the hold on a time. */
@Embeddable
public record StopId(@JsonValue @Column(name = "id") UUID value) implements Serializable {

    static StopId next() {
        return new StopId(Ids.next());
    }

    public static StopId of(String text) {
        return new StopId(UUID.fromString(text));
    }
}
