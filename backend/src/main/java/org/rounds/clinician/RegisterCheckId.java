package org.rounds.clinician;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.rounds.shared.Ids;

/** Names a look into the register of discipline. */
@Embeddable
public record RegisterCheckId(@JsonValue @Column(name = "id") UUID value) implements Serializable {

    static RegisterCheckId next() {
        return new RegisterCheckId(Ids.next());
    }
}
