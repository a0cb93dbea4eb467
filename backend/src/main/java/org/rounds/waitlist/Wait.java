package org.rounds.waitlist;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rounds.catalogue.TherapyId;
import org.rounds.identity.AccountId;
import org.rounds.region.RegionId;

/** One person's wait for a time: until it is booked, given up, or its days are past. */
@Entity
@Table(name = "waitlist_entry")
class Wait {

    /** Whoever leaves so many offers unanswered waits no longer: each kept a time from others. */
    private static final int UNANSWERED = 2;

    @EmbeddedId private WaitId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "region_id"))
    private RegionId region;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "therapy_id"))
    private TherapyId therapy;

    @Embedded private Wish wish;

    @Enumerated(EnumType.STRING)
    private WaitState state;

    @Column(name = "waits_for")
    private @Nullable UUID waitsFor;

    private int lapsed;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "offered_at")
    private @Nullable Instant offeredAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Wait() {} // for Hibernate

    Wait(AccountId account, RegionId region, TherapyId therapy, Wish wish, Instant now) {
        this.id = WaitId.next();
        this.account = account;
        this.region = region;
        this.therapy = therapy;
        this.wish = wish;
        this.state = WaitState.WAITING;
        this.waitsFor = therapy.value();
        this.createdAt = now;
    }

    boolean isWaiting() {
        return state == WaitState.WAITING;
    }

    boolean wants(LocalDateTime start) {
        return isWaiting() && wish.fits(start);
    }

    boolean isPast(LocalDate today) {
        return wish.lastDay().isBefore(today);
    }

    /** Whoever had an offer comes last among those who wait. */
    void offered(Instant now) {
        offeredAt = now;
    }

    void leftUnanswered(Instant now) {
        lapsed++;
        if (isWaiting() && lapsed == UNANSWERED) {
            end(WaitState.SILENT, now);
        }
    }

    void end(WaitState how, Instant now) {
        if (!isWaiting()) {
            throw WaitlistRule.ended();
        }
        state = how;
        waitsFor = null;
        endedAt = now;
    }

    WaitId id() {
        return id;
    }

    AccountId account() {
        return account;
    }

    RegionId region() {
        return region;
    }

    TherapyId therapy() {
        return therapy;
    }

    Wish wish() {
        return wish;
    }

    Instant createdAt() {
        return createdAt;
    }
}
