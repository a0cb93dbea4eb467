package org.rounds.visit;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VisitRepository extends Repository<Visit, VisitId> {

    Visit saveAndFlush(Visit visit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from Visit v where v.id = :id")
    Optional<Visit> lock(VisitId id);

    Optional<Visit> findById(VisitId id);

    List<Visit> findByIdIn(Collection<VisitId> ids);

    /**
     * A visit that the caller may see: the patient's own, one assigned to the nurse, or one of the
     * caller's regions.
     */
    @Query(
            """
            select v from Visit v where v.id = :id
              and (v.patient.value = :patient
                   or (v.nurse.value = :nurse and (v.endedAt is null or v.endedAt > :nurseSees))
                   or v.region.value in :regions)
            """)
    Optional<Visit> findInScope(
            VisitId id,
            @Nullable UUID patient,
            @Nullable UUID nurse,
            Instant nurseSees,
            Set<UUID> regions);

    @Query(
            """
            select v from Visit v where v.region.value = :region and v.date between :first and :last
            order by v.window.start, v.id
            """)
    List<Visit> onDays(UUID region, LocalDate first, LocalDate last);

    @Query(
            """
            select v from Visit v where v.nurse.value = :nurse and v.date between :first and :last
            order by v.window.start, v.id
            """)
    List<Visit> ofNurse(UUID nurse, LocalDate first, LocalDate last);

    @Query(
            """
            select v from Visit v where v.patient.value in :patients and v.status in :statuses
            order by v.window.start desc, v.id
            """)
    List<Visit> ofPatients(Collection<UUID> patients, Collection<VisitStatus> statuses);

    @Query(
            """
            select v from Visit v where v.therapy.value = :therapy
              and v.status in ('REQUESTED', 'SCHEDULED', 'EN_ROUTE', 'ARRIVED', 'PRE_CHECK')
            order by v.window.start
            """)
    List<Visit> untreatedWith(UUID therapy);

    @Query(
            """
            select v from Visit v
            where v.state = :state and v.date >= :from
              and v.status in ('REQUESTED', 'SCHEDULED', 'EN_ROUTE', 'ARRIVED', 'PRE_CHECK')
            order by v.window.start
            """)
    List<Visit> untreatedInState(String state, LocalDate from);

    /** A long list to look at: as views, else each later query would look for changes in all. */
    @Query(
            """
            select new org.rounds.visit.VisitView(
                v.id, v.version, v.region, v.patient, v.address, v.state, v.zone, v.therapy,
                v.reasons, v.reasonText, v.status, v.window, v.date, v.nurse, v.emergency,
                v.createdAt, v.arrivedAt, v.startedAt, v.stoppedAt, v.departedAt)
            from Visit v
            where v.region.value in :regions and v.status in ('REQUESTED', 'SCHEDULED', 'PRE_CHECK')
            order by v.window.start, v.id
            """)
    List<VisitView> upcomingIn(Collection<UUID> regions);

    @Query(
            """
            select v from Visit v
            where v.window.start between :from and :to and v.status in ('REQUESTED', 'SCHEDULED')
            order by v.window.start, v.id
            """)
    List<Visit> upcomingBetween(Instant from, Instant to);
}
