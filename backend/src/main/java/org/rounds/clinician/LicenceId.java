package org.rounds.clinician;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.rounds.shared.Ids;

/** Names a licence. */
@Embeddable
public record LicenceId(@JsonValue @Column(name = "id") UUID value) implements Serializable {

    static LicenceId next() {
        return new LicenceId(Ids.next());
    }

    public static LicenceId of(String text) {
        return new LicenceId(UUID.fromString(text));
    }
}
