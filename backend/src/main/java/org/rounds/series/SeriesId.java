package org.rounds.series;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.rounds.shared.Ids;

/** Names one series. */
@Embeddable
public record SeriesId(@JsonValue @Column(name = "id") UUID value) implements Serializable {

    static SeriesId next() {
        return new SeriesId(Ids.next());
    }
}
