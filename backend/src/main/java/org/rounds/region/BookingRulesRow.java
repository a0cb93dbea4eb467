package org.rounds.region;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rounds.identity.AccountId;
import org.rounds.shared.Ids;

/** One dated row of booking rules, of one region or of all that have none. Rows are only added. */
@Entity
@Table(name = "booking_rules")
class BookingRulesRow {

    @Id private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "region_id"))
    private @Nullable RegionId region;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "lead_minutes")
    private int leadMinutes;

    /** Minutes since midnight: a column of a time would be read in some zone. */
    @Column(name = "same_day_minute")
    private @Nullable Integer sameDayMinute;

    @Column(name = "arrival_minutes")
    private int arrivalMinutes;

    @Column(name = "reschedule_hours")
    private int rescheduleHours;

    @Column(name = "cancel_hours")
    private int cancelHours;

    private boolean example;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "added_by"))
    private @Nullable AccountId addedBy;

    @Column(name = "added_at")
    private @Nullable Instant addedAt;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected BookingRulesRow() {} // for Hibernate

    BookingRulesRow(AddBookingRules request, AccountId addedBy, LocalDate today, Instant now) {
        if (request.effectiveFrom().isBefore(today)) {
            throw RegionRule.notBackdated(today);
        }
        this.id = Ids.next();
        this.region = request.regionId();
        this.effectiveFrom = request.effectiveFrom();
        this.leadMinutes = request.leadMinutes();
        this.sameDayMinute =
                request.sameDayUntil() == null
                        ? null
                        : request.sameDayUntil().get(ChronoField.MINUTE_OF_DAY);
        this.arrivalMinutes = request.arrivalMinutes();
        this.rescheduleHours = request.rescheduleHours();
        this.cancelHours = request.cancelHours();
        this.addedBy = addedBy;
        this.addedAt = now;
    }

    @Nullable AccountId addedBy() {
        return addedBy;
    }

    BookingRules rules() {
        return new BookingRules(
                Duration.ofMinutes(leadMinutes),
                sameDayUntil(),
                Duration.ofMinutes(arrivalMinutes),
                Duration.ofHours(rescheduleHours),
                Duration.ofHours(cancelHours));
    }

    private @Nullable LocalTime sameDayUntil() {
        return sameDayMinute == null ? null : LocalTime.MIN.plusMinutes(sameDayMinute);
    }

    BookingRulesView view(@Nullable String addedByName) {
        return new BookingRulesView(
                id,
                region,
                effectiveFrom,
                leadMinutes,
                sameDayUntil(),
                arrivalMinutes,
                rescheduleHours,
                cancelHours,
                example,
                addedByName,
                addedAt);
    }
}
