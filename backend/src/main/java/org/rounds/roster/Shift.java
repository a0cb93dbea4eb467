package org.rounds.roster;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rounds.clinician.ClinicianId;
import org.rounds.region.RegionId;
import org.rounds.shared.TimeWindow;

/**
 * A stretch of time in which a nurse works besides the weekly pattern. Shifts of one nurse never
 * overlap: whoever adds one holds the clinician's row lock.
 */
@Entity
class Shift {

    @EmbeddedId private ShiftId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "clinician_id"))
    private ClinicianId clinician;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "region_id"))
    private RegionId region;

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "start_at"))
    @AttributeOverride(name = "end", column = @Column(name = "end_at"))
    private TimeWindow time;

    @Column(name = "cancelled_at")
    private @Nullable Instant cancelledAt;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Shift() {} // for Hibernate

    Shift(ClinicianId clinician, RegionId region, TimeWindow time, Instant now) {
        if (!time.end().isAfter(now)) {
            throw RosterRule.shiftInPast();
        }
        this.id = ShiftId.next();
        this.clinician = clinician;
        this.region = region;
        this.time = time;
    }

    void cancel(Instant now) {
        if (cancelledAt != null) {
            throw RosterRule.takenBackAlready();
        }
        if (!time.end().isAfter(now)) {
            throw RosterRule.isOver();
        }
        cancelledAt = now;
    }

    ShiftId id() {
        return id;
    }

    ClinicianId clinician() {
        return clinician;
    }

    TimeWindow time() {
        return time;
    }
}
