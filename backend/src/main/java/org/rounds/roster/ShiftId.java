package org.rounds.roster;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.rounds.shared.Ids;

/** Names a shift. */
@Embeddable
public record ShiftId(@JsonValue @Column(name = "id") UUID value) implements Serializable {

    static ShiftId next() {
        return new ShiftId(Ids.next());
    }

    public static ShiftId of(String text) {
        return new ShiftId(UUID.fromString(text));
    }
}
