package org.rounds.waitlist;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.rounds.shared.Ids;

/** Names one entry of the waitlist. */
@Embeddable
public record WaitId(@JsonValue @Column(name = "id") UUID value) implements Serializable {

    static WaitId next() {
        return new WaitId(Ids.next());
    }

    public static WaitId of(String text) {
        return new WaitId(UUID.fromString(text));
    }
}
