package org.rounds.clinician;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.rounds.region.RegionId;
import org.rounds.shared.TimeWindow;
import org.rounds.shared.When;

/**
 * A stretch of time in which a clinician works. Shifts of one clinician never overlap: whoever adds
 * one holds the clinician's row lock.
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
            throw ClinicianRule.shiftInPast();
        }
        this.id = ShiftId.next();
        this.clinician = clinician;
        this.region = region;
        this.time = time;
    }

    void cancel(Instant now) {
        if (cancelledAt != null) {
            throw ClinicianRule.alreadyCancelled();
        }
        if (!time.end().isAfter(now)) {
            throw ClinicianRule.shiftIsOver();
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

    RegionId region() {
        return region;
    }

    OnShift onShift() {
        return new OnShift(clinician, time);
    }

    ShiftView view(String clinicianName, ZoneId zone) {
        return new ShiftView(
                id,
                clinician,
                clinicianName,
                region,
                When.of(time.start(), zone),
                When.of(time.end(), zone));
    }
}
