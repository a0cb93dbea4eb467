package org.rounds.clinician;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.rounds.identity.AccountId;

/** One line of a clinician's history. */
@Entity
@Immutable
class ClinicianChange {

    @EmbeddedId private ClinicianChangeId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "clinician_id"))
    private ClinicianId clinician;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "changed_by"))
    private @Nullable AccountId changedBy;

    private String what;

    @SuppressWarnings("NullAway.Init")
    protected ClinicianChange() {} // for Hibernate

    ClinicianChange(ClinicianId clinician, String what, @Nullable AccountId by, Instant now) {
        this.id = ClinicianChangeId.next();
        this.clinician = clinician;
        this.changedAt = now;
        this.changedBy = by;
        this.what = what;
    }

    @Nullable AccountId changedBy() {
        return changedBy;
    }

    ClinicianChangeView view(@Nullable String by) {
        return new ClinicianChangeView(changedAt, by, what);
    }
}
