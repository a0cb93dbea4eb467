package org.rounds.scheduling;

import java.time.Instant;
import java.util.List;
import org.rounds.scheduling.StopRepository.Taken;
import org.rounds.travel.Place;

/** A nurse's day as it stands before any lock; checked again before a time in it is taken. */
record NurseDay(RoundId round, WorkDay day, boolean licensed, List<Taken> taken, DayPlan prepared) {

    static NurseDay of(RoundId id, WorkDay day, boolean licensed, List<Taken> taken, Instant now) {
        var booked = taken.stream().map(Taken::booked).toList();
        return new NurseDay(id, day, licensed, taken, new DayPlan(day, booked, now));
    }

    DayPlan plan(Place wanted) {
        return prepared.toward(wanted);
    }

    boolean mayCome(Place wanted) {
        return licensed && day.serves(wanted);
    }

    /** Without a hold that is to be given up. */
    NurseDay without(StopId own, Instant now) {
        var others = taken.stream().filter(stop -> !stop.stop().equals(own)).toList();
        return others.size() == taken.size() ? this : of(round, day, licensed, others, now);
    }
}
