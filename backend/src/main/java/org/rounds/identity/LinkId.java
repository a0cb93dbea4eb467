package org.rounds.identity;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.rounds.shared.Ids;

/** Names a single-use link; the link's secret is another thing. */
@Embeddable
public record LinkId(@JsonValue @Column(name = "id") UUID value) implements Serializable {

    static LinkId next() {
        return new LinkId(Ids.next());
    }
}
