package org.rounds.roster;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.rounds.shared.Ids;

/** Names a line of a weekly pattern. */
@Embeddable
public record WeeklyShiftId(@JsonValue @Column(name = "id") UUID value) implements Serializable {

    static WeeklyShiftId next() {
        return new WeeklyShiftId(Ids.next());
    }

    public static WeeklyShiftId of(String text) {
        return new WeeklyShiftId(UUID.fromString(text));
    }
}
