package org.rounds.visit;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.rounds.shared.Ids;

/** Names one visit. */
@Embeddable
public record VisitId(@JsonValue @Column(name = "id") UUID value) implements Serializable {

    static VisitId next() {
        return new VisitId(Ids.next());
    }

    public static VisitId of(String text) {
        return new VisitId(UUID.fromString(text));
    }
}
