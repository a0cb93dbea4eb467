package org.rounds.clearance;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.rounds.shared.Ids;

/** Names one order reference. */
@Embeddable
public record OrderId(@JsonValue @Column(name = "id") UUID value) implements Serializable {

    static OrderId next() {
        return new OrderId(Ids.next());
    }

    public static OrderId of(String text) {
        return new OrderId(UUID.fromString(text));
    }
}
