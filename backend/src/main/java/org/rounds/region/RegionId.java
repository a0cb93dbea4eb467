package org.rounds.region;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.rounds.shared.Ids;

/** Names a service area. */
@Embeddable
public record RegionId(@JsonValue @Column(name = "id") UUID value) implements Serializable {

    static RegionId next() {
        return new RegionId(Ids.next());
    }

    public static RegionId of(String text) {
        return new RegionId(UUID.fromString(text));
    }
}
