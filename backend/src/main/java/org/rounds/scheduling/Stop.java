package org.rounds.scheduling;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rounds.catalogue.TherapyId;
import org.rounds.patient.PatientId;
import org.rounds.shared.NotFound;
import org.rounds.shared.SealedText;
import org.rounds.shared.TimeWindow;
import org.rounds.shared.Window;
import org.rounds.travel.Place;
import org.rounds.visit.VisitId;

/**
 * A time in a nurse's round: HELD for whoever is booking, PLANNED for a requested visit, ASSIGNED
 * once the nurse has it, RELEASED for good. Only {@link Round} and its lock change when and where
 * it is.
 */
@Entity
class Stop {

    enum State {
        HELD,
        PLANNED,
        ASSIGNED,
        RELEASED
    }

    /** Who is booking: an index of the caller, and the secret that only the caller is told. */
    record Holder(byte[] caller, HoldToken token) {}

    static final Duration HOLD = Duration.ofMinutes(10);

    @EmbeddedId private StopId id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "nurse_id", referencedColumnName = "nurse_id")
    @JoinColumn(name = "day", referencedColumnName = "day")
    private Round round;

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "start_at"))
    @AttributeOverride(name = "end", column = @Column(name = "end_at"))
    private TimeWindow work;

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "promised_from"))
    @AttributeOverride(name = "end", column = @Column(name = "promised_until"))
    private TimeWindow arrival;

    @Convert(converter = SealedText.class)
    private @Nullable String place; // none in stops from before places were kept

    @Enumerated(EnumType.STRING)
    private State state;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "therapy_id"))
    private TherapyId therapy;

    private byte[] holder;
    private byte[] tokenHash;
    private Instant expiresAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "visit_id"))
    private @Nullable VisitId visit;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "patient_id"))
    private @Nullable PatientId patient;

    private @Nullable Instant releasedAt;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Stop() {} // for Hibernate

    /** Stands at the start of its promise until the round has found its place. */
    Stop(Round round, Promise promise, TherapyId therapy, Holder holder, Instant now) {
        this.id = StopId.next();
        this.round = round;
        this.work = TimeWindow.of(promise.arrival().start(), promise.work());
        this.arrival = promise.arrival();
        this.place = promise.place().text();
        this.therapy = therapy;
        this.holder = holder.caller();
        this.tokenHash = holder.token().hash();
        this.expiresAt = now.plus(HOLD);
        this.state = State.HELD;
    }

    boolean isTaken(Instant now) {
        return switch (state) {
            case HELD -> now.isBefore(expiresAt);
            case PLANNED, ASSIGNED -> true;
            case RELEASED -> false;
        };
    }

    /** A hold serves its holder for one booking, of the therapy whose length it has. */
    void checkBooking(String token, TherapyId booked) {
        if (!opensWith(token)) {
            throw new NotFound();
        }
        if (visit != null) {
            throw SchedulingRule.holdUsed();
        }
        if (!therapy.equals(booked)) {
            throw SchedulingRule.otherTherapy();
        }
    }

    /** What was promised at the place of the hold is promised at the door. */
    void plan(VisitId forVisit, PatientId forPatient, Place door) {
        place = door.text();
        visit = forVisit;
        patient = forPatient;
        state = State.PLANNED;
        releasedAt = null; // a lapsed hold whose time was still free
    }

    /** The start moves inside the promise, when others are fitted in or the nurse changes. */
    void startAt(Instant start) {
        if (start.isBefore(arrival.start()) || start.isAfter(arrival.end())) {
            throw new IllegalArgumentException("This start would break a promise");
        }
        work = TimeWindow.of(start, work.length());
    }

    /** Stands with this promise in {@code target} from now on, which still has to place it. */
    void moveTo(Round target, Promise promise, boolean assigned) {
        round = target;
        arrival = promise.arrival();
        work = TimeWindow.of(arrival.start(), promise.work());
        state = assigned ? State.ASSIGNED : State.PLANNED;
    }

    void unassign() {
        state = State.PLANNED;
    }

    void release(Instant now) {
        state = State.RELEASED;
        releasedAt = now;
    }

    /** Ends a hold for whoever has its token; a booked time is not given up this way. */
    void giveUp(@Nullable String token, Instant now) {
        if (state == State.HELD && token != null && opensWith(token)) {
            release(now);
        }
    }

    Round round() {
        return round;
    }

    DayPlan.Booked booked() {
        var promise = new Promise(Place.parse(place), arrival, work.length());
        return new DayPlan.Booked(promise, work.start());
    }

    HoldView holdView(HoldToken token, ZoneId zone, Instant now) {
        return new HoldView(
                id,
                token.text(),
                Window.of(arrival, zone),
                therapy,
                (int) work.length().toMinutes(),
                expiresAt,
                (int) Duration.between(now, expiresAt).toSeconds());
    }

    StopView view() {
        return new StopView(
                Objects.requireNonNull(visit), round.id().nurse(), work, state == State.ASSIGNED);
    }

    private boolean opensWith(String token) {
        return MessageDigest.isEqual(tokenHash, new HoldToken(token).hash());
    }
}
