package org.rounds.roster;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.rounds.clinician.ClinicianId;
import org.rounds.region.RegionId;
import org.rounds.shared.TimeWindow;
import org.rounds.shared.Window;

/** A time in which a nurse does not work, whatever pattern and shifts say. */
@Entity
class TimeOff {

    @EmbeddedId private TimeOffId id;

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

    @Enumerated(EnumType.STRING)
    private TimeOffReason reason;

    @Column(name = "taken_back_at")
    private @Nullable Instant takenBackAt;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected TimeOff() {} // for Hibernate

    TimeOff(
            ClinicianId clinician,
            RegionId region,
            TimeWindow time,
            TimeOffReason reason,
            Instant now) {
        if (!time.end().isAfter(now)) {
            throw RosterRule.inPast("lastDay");
        }
        this.id = TimeOffId.next();
        this.clinician = clinician;
        this.region = region;
        this.time = time;
        this.reason = reason;
    }

    void takeBack(Instant now) {
        if (takenBackAt != null) {
            throw RosterRule.takenBackAlready();
        }
        if (!time.end().isAfter(now)) {
            throw RosterRule.isOver();
        }
        takenBackAt = now;
    }

    ClinicianId clinician() {
        return clinician;
    }

    TimeWindow time() {
        return time;
    }

    TimeOffView view(ZoneId zone) {
        return new TimeOffView(id, Window.of(time, zone), reason);
    }
}
