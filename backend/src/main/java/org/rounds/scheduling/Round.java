package org.rounds.scheduling;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;
import org.rounds.catalogue.TherapyId;
import org.rounds.planning.WhyNot;
import org.rounds.region.RegionId;
import org.rounds.shared.RuleBroken;
import org.rounds.shared.TimeWindow;

/**
 * One nurse's local day and the times taken in it. Whoever changes it holds its row lock, so its
 * rules cannot race.
 */
@Entity
class Round {

    @EmbeddedId private RoundId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "region_id"))
    private RegionId region;

    private ZoneId zone;

    @Version private long version; // new with each RoundRepository.claim

    @OneToMany(mappedBy = "round")
    @SQLRestriction("state <> 'RELEASED'")
    private List<Stop> stops = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Round() {} // for Hibernate

    Round(RoundId id, RegionId region, ZoneId zone) {
        this.id = id;
        this.region = region;
        this.zone = zone;
    }

    /**
     * How many minutes of driving a visit would add; empty if it does not fit. {@code own} is not
     * in its own way.
     */
    OptionalInt added(Promise wanted, WorkDay day, Instant now, @Nullable Stop own) {
        return day.serves(wanted.place())
                ? plan(wanted, day, now, own).cheapest(wanted).stream()
                        .mapToInt(DayPlan.Gap::added)
                        .findFirst()
                : OptionalInt.empty();
    }

    /** Holds a time; refused with the first of {@link #objections}. */
    Stop hold(Promise wanted, TherapyId therapy, Stop.Holder holder, WorkDay day, Instant now) {
        stops.stream() // else every later reader would load them
                .filter(stop -> !stop.isTaken(now))
                .forEach(stop -> stop.release(now));
        var stop = new Stop(this, wanted, therapy, holder, now);
        fitIn(stop, wanted, day, now);
        stops.add(stop);
        return stop;
    }

    /**
     * Takes a stop with this promise, whoever's round it stood in, assigned to the nurse or only
     * planned; refused like {@link #hold}.
     */
    void take(Stop stop, Promise promise, boolean assigned, WorkDay day, Instant now) {
        refuse(objections(promise, day, now, stop));
        stop.round().leave(stop);
        stop.moveTo(this, promise, assigned);
        place(stop, promise, day, now);
        stops.add(stop);
    }

    /**
     * Finds a place for a stop of this round again, now that its exact place is known.
     *
     * @return whether there is one
     */
    boolean keeps(Stop stop, Promise exact, WorkDay day, Instant now) {
        if (!objections(exact, day, now, stop).isEmpty()) {
            return false;
        }
        fitIn(stop, exact, day, now);
        return true;
    }

    /** Once a time is free, what has not begun starts as early as the promises allow. */
    void closeUp(WorkDay day, Instant now) {
        var order = others(null, now);
        var booked = order.stream().map(Stop::booked).toList();
        var starts = new DayPlan(day, booked, day.base(), now).starts();
        for (int at = 0; at < starts.size(); at++) {
            order.get(at).startAt(starts.get(at));
        }
    }

    private void fitIn(Stop stop, Promise wanted, WorkDay day, Instant now) {
        refuse(objections(wanted, day, now, stop));
        place(stop, wanted, day, now);
    }

    private static void refuse(List<RuleBroken> objections) {
        if (!objections.isEmpty()) {
            throw objections.getFirst();
        }
    }

    private void place(Stop stop, Promise wanted, WorkDay day, Instant now) {
        var order = new ArrayList<>(others(stop, now));
        var plan = plan(wanted, day, now, stop);
        var gap = // a road service may know longer ways by now
                plan.cheapest(wanted).orElseThrow(() -> SchedulingRule.doesNotFit(WhyNot.NO_GAP));
        var starts = plan.startsWith(wanted, gap);
        order.add(gap.index(), stop);
        for (int at = 0; at < order.size(); at++) {
            order.get(at).startAt(starts.get(at));
        }
    }

    void leave(Stop stop) {
        stops.remove(stop);
    }

    /**
     * The reasons against a visit, the first that blocks it in each respect, in sentences for
     * dispatchers; {@code own} is not in its own way.
     */
    List<RuleBroken> objections(Promise wanted, WorkDay day, Instant now, @Nullable Stop own) {
        var objections = new ArrayList<RuleBroken>();
        if (!day.serves(wanted.place())) {
            objections.add(SchedulingRule.outsideArea());
        }
        plan(wanted, day, now, own)
                .whyNot(wanted)
                .map(SchedulingRule::doesNotFit)
                .ifPresent(objections::add);
        return objections;
    }

    private DayPlan plan(Promise wanted, WorkDay day, Instant now, @Nullable Stop own) {
        var booked = others(own, now).stream().map(Stop::booked).toList();
        return new DayPlan(day, booked, wanted.place(), now);
    }

    private List<Stop> others(@Nullable Stop own, Instant now) {
        return stops.stream()
                .filter(stop -> stop != own && stop.isTaken(now))
                .sorted(Comparator.comparing(stop -> stop.booked().start()))
                .toList();
    }

    /** The times in {@code time} that are held, planned or assigned. */
    Stream<TimeWindow> takenIn(TimeWindow time, Instant now) {
        return stops.stream()
                .filter(stop -> stop.isTaken(now))
                .map(stop -> stop.booked().work())
                .filter(time::overlaps);
    }

    void refuseOther(RegionId other) {
        if (!region.equals(other)) {
            throw SchedulingRule.otherArea();
        }
    }

    int load(Instant now, @Nullable Stop own) {
        return others(own, now).size();
    }

    RoundId id() {
        return id;
    }
}
