package org.rounds.roster;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rounds.clinician.ClinicianId;
import org.rounds.region.RegionId;
import org.rounds.shared.TimeWindow;

/** Other hours than the pattern's on one date, or none. Extra shifts of that date stay. */
@Entity
class DayChange {

    @EmbeddedId private DayChangeId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "clinician_id"))
    private ClinicianId clinician;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "region_id"))
    private RegionId region;

    private LocalDate day;

    @Embedded private @Nullable Hours hours;

    @Column(name = "taken_back_at")
    private @Nullable Instant takenBackAt;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected DayChange() {} // for Hibernate

    DayChange(ClinicianId clinician, RegionId region, ChangeDay request, LocalDate today) {
        if (request.day().isBefore(today)) {
            throw RosterRule.inPast("day");
        }
        this.id = DayChangeId.next();
        this.clinician = clinician;
        this.region = region;
        this.day = request.day();
        this.hours = request.hours();
    }

    void takeBack(LocalDate today, Instant now) {
        if (takenBackAt != null) {
            throw RosterRule.takenBackAlready();
        }
        if (day.isBefore(today)) {
            throw RosterRule.isOver();
        }
        takenBackAt = now;
    }

    Optional<TimeWindow> on(ZoneId zone) {
        return Optional.ofNullable(hours).flatMap(some -> some.on(day, zone));
    }

    ClinicianId clinician() {
        return clinician;
    }

    LocalDate day() {
        return day;
    }

    /** As the history tells it. */
    String what() {
        return "%s on %s".formatted(hours == null ? "No pattern shift" : "Hours " + hours, day);
    }

    DayChangeView view() {
        return new DayChangeView(
                id, day, hours == null ? null : hours.from(), hours == null ? null : hours.to());
    }
}
