package org.rounds.region;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.rounds.shared.Ids;

/** Names one dated row of a state's policy. */
@Embeddable
public record StatePolicyId(@JsonValue @Column(name = "id") UUID value) implements Serializable {

    static StatePolicyId next() {
        return new StatePolicyId(Ids.next());
    }
}
