package org.rounds.scheduling;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import org.rounds.clinician.ClinicianId;

/**
 * Whose round and of which local day. A key of its own would need a second unique index, and
 * inserts that meet in two indexes deadlock.
 */
@Embeddable
record RoundId(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "nurse_id"))
                ClinicianId nurse,
        @Column(name = "day") LocalDate day)
        implements Serializable, Comparable<RoundId> {

    private static final Comparator<RoundId> LOCK_ORDER =
            Comparator.comparing(RoundId::day).thenComparing(id -> id.nurse().value());

    @Override
    public int compareTo(RoundId other) {
        return LOCK_ORDER.compare(this, other);
    }
}
