package org.rounds.roster;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.rounds.shared.Ids;

/** Names the other hours of one date. */
@Embeddable
public record DayChangeId(@JsonValue @Column(name = "id") UUID value) implements Serializable {

    static DayChangeId next() {
        return new DayChangeId(Ids.next());
    }

    public static DayChangeId of(String text) {
        return new DayChangeId(UUID.fromString(text));
    }
}
