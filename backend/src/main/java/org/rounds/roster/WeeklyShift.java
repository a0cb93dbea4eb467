package org.rounds.roster;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rounds.clinician.ClinicianId;
import org.rounds.region.RegionId;
import org.rounds.shared.TimeWindow;

/**
 * One line of a nurse's weekly pattern. What it said about past days stays: it ends, and another
 * one begins. Whoever adds or ends one holds the clinician's row lock.
 */
@Entity
class WeeklyShift {

    @EmbeddedId private WeeklyShiftId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "clinician_id"))
    private ClinicianId clinician;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "region_id"))
    private RegionId region;

    @Enumerated(EnumType.STRING)
    private DayOfWeek weekday;

    @Embedded private Hours hours;

    @Embedded private @Nullable Break pause;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected WeeklyShift() {} // for Hibernate

    WeeklyShift(
            ClinicianId clinician,
            RegionId region,
            DayOfWeek weekday,
            AddPattern request,
            LocalDate today) {
        var until = request.validUntil();
        if (request.validFrom().isBefore(today)) {
            throw RosterRule.inPast("validFrom");
        }
        if (until != null && until.isBefore(request.validFrom())) {
            throw RosterRule.endsBeforeItBegins();
        }
        this.id = WeeklyShiftId.next();
        this.clinician = clinician;
        this.region = region;
        this.weekday = weekday;
        this.hours = Hours.of(request.from(), request.to());
        this.pause = request.pauseIn(hours);
        this.validFrom = request.validFrom();
        this.validUntil = until;
    }

    /**
     * @param lastDay the last one on which it counts, at the earliest yesterday
     */
    void end(LocalDate lastDay, LocalDate today) {
        if (lastDay.isBefore(today.minusDays(1))) {
            throw RosterRule.inPast("lastDay");
        }
        if (validUntil != null && !lastDay.isBefore(validUntil)) {
            throw RosterRule.endsAlready();
        }
        validUntil = lastDay;
    }

    boolean holdsOn(LocalDate day) {
        return day.getDayOfWeek() == weekday
                && !day.isBefore(validFrom)
                && (validUntil == null || !day.isAfter(validUntil));
    }

    Optional<TimeWindow> on(LocalDate day, ZoneId zone) {
        return hours.on(day, zone);
    }

    Optional<BreakRule> breakOn(LocalDate day, ZoneId zone) {
        return Optional.ofNullable(pause).flatMap(one -> one.on(day, zone));
    }

    boolean collidesWith(WeeklyShift other) {
        return weekday == other.weekday
                && hours.overlaps(other.hours)
                && (validUntil == null || !other.validFrom.isAfter(validUntil))
                && (other.validUntil == null || !validFrom.isAfter(other.validUntil));
    }

    ClinicianId clinician() {
        return clinician;
    }

    /** As the history tells it. */
    String what() {
        return "Pattern %s %s ends with %s".formatted(weekday, hours, validUntil);
    }

    WeeklyShiftView view() {
        return new WeeklyShiftView(
                id,
                weekday,
                hours.from(),
                hours.to(),
                pause == null ? null : pause.minutes(),
                pause == null ? null : pause.within().from(),
                pause == null ? null : pause.within().to(),
                validFrom,
                validUntil);
    }
}
