package org.rounds.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.rounds.shared.Ids;

/** Names one signature or refusal. */
@Embeddable
record SignatureId(@Column(name = "id") UUID value) implements Serializable {

    static SignatureId next() {
        return new SignatureId(Ids.next());
    }
}
