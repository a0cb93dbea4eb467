package org.rounds.screening;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.rounds.shared.Ids;

/** Names one submitted screening. */
@Embeddable
public record ScreeningId(@JsonValue @Column(name = "id") UUID value) implements Serializable {

    static ScreeningId next() {
        return new ScreeningId(Ids.next());
    }

    public static ScreeningId of(String text) {
        return new ScreeningId(UUID.fromString(text));
    }
}
