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
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;
import org.rounds.catalogue.TherapyId;
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

    @Version private long version; // counted by RoundRepository.claim

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

    /** Whether a nurse who works these shifts could take this time. */
    boolean isFree(TimeWindow work, Collection<TimeWindow> shifts, Instant now) {
        return objections(work, shifts, now, null).isEmpty();
    }

    /** Holds a time; refused with {@code scheduling/off-shift} or {@code scheduling/overlap}. */
    Stop hold(
            TimeWindow work,
            TherapyId therapy,
            Stop.Holder holder,
            Collection<TimeWindow> shifts,
            Instant now) {
        refuseIfAny(objections(work, shifts, now, null));
        stops.forEach(stop -> stop.releaseIfLapsed(now)); // else every later reader would load them
        var stop = new Stop(this, work, therapy, holder, now);
        stops.add(stop);
        return stop;
    }

    /** Gives a stop to this nurse, whoever's round it stood in; refused like {@link #hold}. */
    void assign(Stop stop, Collection<TimeWindow> shifts, Instant now) {
        refuseIfAny(objections(stop.work(), shifts, now, stop));
        stop.round().leave(stop);
        stop.assignIn(this);
        stops.add(stop);
    }

    void leave(Stop stop) {
        stops.remove(stop);
    }

    /**
     * Every reason against work at that time, in sentences for dispatchers; {@code own} is not in
     * its own way.
     */
    List<RuleBroken> objections(
            TimeWindow work, Collection<TimeWindow> shifts, Instant now, @Nullable Stop own) {
        var day = id.bounds(zone);
        var taken = stops.stream().filter(stop -> stop != own && stop.isTaken(now)).map(Stop::work);
        var objections = new ArrayList<RuleBroken>();
        if (!new FreeTime(day, shifts, List.of()).fits(work)) {
            objections.add(SchedulingRule.offShift());
        }
        if (!new FreeTime(day, List.of(day), taken.toList()).fits(work)) {
            objections.add(SchedulingRule.overlap());
        }
        return objections;
    }

    /** The times in {@code time} that are held, planned or assigned. */
    Stream<TimeWindow> takenIn(TimeWindow time, Instant now) {
        return stops.stream()
                .filter(stop -> stop.isTaken(now))
                .map(Stop::work)
                .filter(time::overlaps);
    }

    void refuseOther(RegionId other) {
        if (!region.equals(other)) {
            throw SchedulingRule.otherArea();
        }
    }

    int load(Instant now) {
        return (int) stops.stream().filter(stop -> stop.isTaken(now)).count();
    }

    private static void refuseIfAny(List<RuleBroken> objections) {
        if (!objections.isEmpty()) {
            throw objections.getFirst();
        }
    }

    RoundId id() {
        return id;
    }
}
