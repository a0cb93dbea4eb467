package org.rounds.screening;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.rounds.shared.Ids;

/** Names one flag. */
@Embeddable
public record FlagId(@JsonValue @Column(name = "id") UUID value) implements Serializable {

    static FlagId next() {
        return new FlagId(Ids.next());
    }

    public static FlagId of(String text) {
        return new FlagId(UUID.fromString(text));
    }
}
