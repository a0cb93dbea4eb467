package org.rounds.clinician;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.rounds.shared.Ids;

/** Names a competency. */
@Embeddable
public record CompetencyId(@JsonValue @Column(name = "id") UUID value) implements Serializable {

    static CompetencyId next() {
        return new CompetencyId(Ids.next());
    }
}
