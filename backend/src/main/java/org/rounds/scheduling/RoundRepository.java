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
import org.rounds.region.RegionView;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RoundRepository extends Repository<Round, RoundId> {

    /**
     * Makes the row of a day or waits for whoever is changing it: either way the row is ours until
     * the transaction ends. One statement, because a lock that a plain insert asks for first and
     * raises later deadlocks under load.
     */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    INSERT INTO round (nurse_id, day, region_id, zone, version)
                    VALUES (:nurse, :day, :region, :zone, 0)
                    ON DUPLICATE KEY UPDATE version = version + 1
                    """)
    void claim(UUID nurse, LocalDate day, UUID region, String zone);

    /** Rounds whose rows are ours until the transaction ends: the only ones that may be changed. */
    record Locked(Map<RoundId, Round> byId) {

        Round get(RoundId id) {
            return Objects.requireNonNull(byId.get(id), "not locked");
        }

        boolean holds(Stop stop) {
            return byId.containsKey(stop.round().id());
        }
    }

    @Query("select distinct r from Round r left join fetch r.stops where r.id in :ids")
    List<Round> findAll(Collection<RoundId> ids);

    /**
     * Locks the rounds in key order and reads them after that. Whoever calls it has read none of
     * their stops as entities before: those would still show the time before the lock.
     */
    default Locked lock(Collection<RoundId> ids, RegionView region) {
        var zone = region.zone().getId();
        new TreeSet<>(ids)
                .forEach(id -> claim(id.nurse().value(), id.day(), region.id().value(), zone));
        return new Locked(findAll(ids).stream().collect(toMap(Round::id, identity())));
    }
}
