package org.rounds.scheduling;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.rounds.region.RegionId;
import org.rounds.region.RegionView;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RoundRepository extends Repository<Round, RoundId> {

    /** Versions have so many bits: those of a region's day can be added up. */
    long VERSIONS = 1L << 48;

    /**
     * Makes the row of a day or waits for whoever is changing it: either way the row is ours until
     * the transaction ends. One statement, because a lock that a plain insert asks for first and
     * raises later deadlocks under load.
     *
     * @param version a random one: that of a change that was rolled back never comes again
     */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    INSERT INTO round (nurse_id, day, region_id, zone, version)
                    VALUES (:nurse, :day, :region, :zone, :version)
                    ON DUPLICATE KEY UPDATE version = :version
                    """)
    void claim(UUID nurse, LocalDate day, UUID region, String zone, long version);

    /** Rounds whose rows are ours until the transaction ends: the only ones that may be changed. */
    record Locked(Map<RoundId, Round> byId) {

        Round get(RoundId id) {
            return Objects.requireNonNull(byId.get(id), "not locked");
        }

        boolean holds(Stop stop) {
            return byId.containsKey(stop.round().id());
        }
    }

    /**
     * Another number whenever a round of the day was changed or added.
     *
     * @param versions of its rounds, added up
     */
    record DayVersion(LocalDate day, long versions) {}

    @Query(
            """
            select new org.rounds.scheduling.RoundRepository$DayVersion(r.id.day, sum(r.version))
            from Round r
            where r.region = :region and r.id.day between :first and :last
            group by r.id.day
            """)
    List<DayVersion> findDayVersions(RegionId region, LocalDate first, LocalDate last);

    /** Which state of a round somebody has seen. */
    record RoundVersion(RoundId round, long version) {}

    @Query(
            """
            select new org.rounds.scheduling.RoundRepository$RoundVersion(r.id, r.version)
            from Round r
            where r.region = :region and r.id.day in :days
            """)
    List<RoundVersion> findVersions(RegionId region, Collection<LocalDate> days);

    @Query("select distinct r from Round r left join fetch r.stops where r.id in :ids")
    List<Round> findAll(Collection<RoundId> ids);

    /**
     * Locks the rounds in key order and reads them after that. Whoever calls it has read none of
     * their stops as entities before: those would still show the time before the lock.
     */
    default Locked lock(Collection<RoundId> ids, RegionView region) {
        var zone = region.zone().getId();
        for (var id : new TreeSet<>(ids)) {
            long version = ThreadLocalRandom.current().nextLong(VERSIONS);
            claim(id.nurse().value(), id.day(), region.id().value(), zone, version);
        }
        return new Locked(findAll(ids).stream().collect(toMap(Round::id, identity())));
    }
}
