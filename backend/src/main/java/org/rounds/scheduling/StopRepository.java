package org.rounds.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rounds.clinician.ClinicianId;
import org.rounds.patient.PatientId;
import org.rounds.shared.NotFound;
import org.rounds.shared.TimeWindow;
import org.rounds.travel.Place;
import org.rounds.visit.VisitId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StopRepository extends Repository<Stop, StopId> {

    /** A time that is not free, read without making it part of the transaction's memory. */
    record Taken(
            StopId stop,
            RoundId round,
            TimeWindow work,
            TimeWindow arrival,
            @Nullable String place,
            Stop.State state,
            Instant expiresAt) {

        DayPlan.Booked booked() {
            var promise = new Promise(Place.parse(place), arrival, work.length());
            return new DayPlan.Booked(promise, work.start());
        }

        /** When it is free by itself: a hold that nobody books. */
        Instant until() {
            return state == Stop.State.HELD ? expiresAt : Instant.MAX;
        }
    }

    Stop save(Stop stop);

    Optional<Stop> findById(StopId id);

    Optional<Stop> findByVisit(VisitId visit);

    @Query("select s from Stop s join fetch s.round where s.visit in :visits")
    List<Stop> findByVisitIn(Collection<VisitId> visits);

    @Query("select s.id from Stop s where s.visit = :visit")
    Optional<StopId> findIdOf(VisitId visit);

    @Query("select s.round.id from Stop s where s.id = :id")
    Optional<RoundId> findRoundOf(StopId id);

    @Query("select s.round.id from Stop s where s.visit = :visit")
    Optional<RoundId> findRoundOf(VisitId visit);

    /** Where a visit stands, read without making its stop part of the transaction's memory. */
    record Placed(VisitId visit, StopId stop, RoundId round, TimeWindow work) {}

    @Query(
            """
            select new org.rounds.scheduling.StopRepository$Placed(
                s.visit, s.id, s.round.id, s.work)
            from Stop s where s.visit in :visits and s.state in (PLANNED, ASSIGNED)
            """)
    List<Placed> findPlaced(Collection<VisitId> visits);

    @Query(
            """
            select new org.rounds.scheduling.StopRepository$Taken(
                s.id, s.round.id, s.work, s.arrival, s.place, s.state, s.expiresAt)
            from Stop s
            where s.round.id.day in :days and s.round.id.nurse in :nurses
              and (s.state in (PLANNED, ASSIGNED) or s.state = HELD and s.expiresAt > :now)
            order by s.work.start
            """)
    List<Taken> findTaken(Collection<LocalDate> days, Collection<ClinicianId> nurses, Instant now);

    @Query(
            """
            select count(s) from Stop s
            where s.holder = :holder and s.state = HELD and s.expiresAt > :now
            """)
    int countHolds(byte[] holder, Instant now);

    @Query(
            """
            select new org.rounds.scheduling.StopRepository$Taken(
                s.id, s.round.id, s.work, s.arrival, s.place, s.state, s.expiresAt)
            from Stop s
            where s.patient = :patient and s.state in (PLANNED, ASSIGNED)
              and s.round.id.day between :first and :last
            """)
    List<Taken> findOf(PatientId patient, LocalDate first, LocalDate last);

    default Stop get(StopId id) {
        return findById(id).orElseThrow(NotFound::new);
    }
}
