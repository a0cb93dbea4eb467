package org.rounds.waitlist;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rounds.scheduling.HoldView;
import org.rounds.scheduling.StopId;
import org.rounds.shared.Ids;
import org.rounds.shared.SealedText;
import org.rounds.shared.TimeWindow;
import org.rounds.shared.Window;

/**
 * A time that is held for one who waits. The hold itself makes sure that nobody else gets it; a key
 * makes sure that each has one offer at most.
 */
@Entity
@Table(name = "waitlist_offer")
class TimeOffer {

    enum Outcome {
        BOOKED,
        DECLINED,
        LAPSED
    }

    @Id private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "entry_id"))
    private WaitId entry;

    @Column(name = "open_for")
    private @Nullable UUID openFor;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "hold_id"))
    private StopId hold;

    @Convert(converter = SealedText.class)
    private String token;

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "start_at"))
    @AttributeOverride(name = "end", column = @Column(name = "until_at"))
    private TimeWindow arrival;

    private int minutes;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected TimeOffer() {} // for Hibernate

    TimeOffer(WaitId entry, HoldView hold, Instant now) {
        this.id = Ids.next();
        this.entry = entry;
        this.openFor = entry.value();
        this.hold = hold.id();
        this.token = hold.token();
        this.arrival = new TimeWindow(hold.window().start().at(), hold.window().end().at());
        this.minutes = hold.totalMinutes();
        this.offeredAt = now;
        this.expiresAt = hold.expiresAt();
    }

    void end(Outcome how, Instant now) {
        openFor = null;
        outcome = how;
        endedAt = now;
    }

    WaitId entry() {
        return entry;
    }

    StopId hold() {
        return hold;
    }

    String token() {
        return token;
    }

    Window window(ZoneId zone) {
        return Window.of(arrival, zone);
    }

    Instant expiresAt() {
        return expiresAt;
    }

    /** What its owner books with, as with any hold. */
    HoldView view(Wait of, ZoneId zone, Instant now) {
        return new HoldView(
                hold,
                token,
                window(zone),
                of.therapy(),
                minutes,
                expiresAt,
                (int) Duration.between(now, expiresAt).toSeconds());
    }
}
