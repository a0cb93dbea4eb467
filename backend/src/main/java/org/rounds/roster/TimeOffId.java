package org.rounds.roster;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.rounds.shared.Ids;

/** Names a time in which somebody does not work. */
@Embeddable
public record TimeOffId(@JsonValue @Column(name = "id") UUID value) implements Serializable {

    static TimeOffId next() {
        return new TimeOffId(Ids.next());
    }

    public static TimeOffId of(String text) {
        return new TimeOffId(UUID.fromString(text));
    }
}
