package org.rounds.sideeffect;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.rounds.shared.Ids;

/** Names one side-effect report. */
@Embeddable
public record ReportId(@JsonValue @Column(name = "id") UUID value) implements Serializable {

    static ReportId next() {
        return new ReportId(Ids.next());
    }

    public static ReportId of(String text) {
        return new ReportId(UUID.fromString(text));
    }
}
