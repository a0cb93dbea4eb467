package org.rounds.review;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.rounds.shared.Ids;

/** Names one call that a patient waits for. */
@Embeddable
public record CallId(@JsonValue @Column(name = "id") UUID value) implements Serializable {

    static CallId next() {
        return new CallId(Ids.next());
    }

    public static CallId of(String text) {
        return new CallId(UUID.fromString(text));
    }
}
