package org.rounds.region;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rounds.identity.AccountId;
import org.rounds.shared.Ids;

/** A region's day is closed, or open again. Rows are only added; the newest of a day holds. */
@Entity
@Table(name = "region_holiday")
class HolidayRow {

    @Id private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "region_id"))
    private RegionId region;

    private LocalDate day;
    private String name;
    private boolean closed;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "added_by"))
    private AccountId addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected HolidayRow() {} // for Hibernate

    HolidayRow(SetHoliday request, AccountId addedBy, LocalDate today, Instant now) {
        if (request.day().isBefore(today)) {
            throw RegionRule.dayIsOver(today);
        }
        this.id = Ids.next();
        this.region = request.regionId();
        this.day = request.day();
        this.name = request.name().strip();
        this.closed = request.closed();
        this.addedBy = addedBy;
        this.addedAt = now;
    }

    AccountId addedBy() {
        return addedBy;
    }

    boolean isClosed() {
        return closed;
    }

    Holiday holiday() {
        return new Holiday(day, name);
    }

    HolidayView view(String addedByName, boolean holds) {
        return new HolidayView(id, region, day, name, closed, holds, addedByName, addedAt);
    }

    /** The day in its region: of several rows of it one holds. */
    RegionDay regionDay() {
        return new RegionDay(region, day);
    }

    record RegionDay(RegionId region, LocalDate day) {}
}
