package org.rounds.region;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rounds.shared.NotFound;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RegionRepository extends Repository<Region, RegionId> {

    /** Writes at once, so that the version in the answer is the new one. */
    Region saveAndFlush(Region region);

    Optional<Region> findById(RegionId id);

    boolean existsByCode(String code);

    List<Region> findAllByOrderByName();

    @Query("select r from Region r join r.zips z where z = :zip")
    Optional<Region> findServing(String zip);

    @Query("select distinct r from Region r join r.zips z where z in :zips and r.id <> :except")
    List<Region> findOthersServing(Collection<String> zips, RegionId except);

    @Query(nativeQuery = true, value = "select mark from region where id = :region")
    long findMark(UUID region);

    @Modifying
    @Query(nativeQuery = true, value = "update region set mark = :mark where id = :region")
    void setMark(UUID region, long mark);

    @Modifying
    @Query(nativeQuery = true, value = "update region set mark = :mark where state = :state")
    void setMarks(String state, long mark);

    @Modifying
    @Query(nativeQuery = true, value = "update region set mark = :mark")
    void setMarks(long mark);

    default Region get(RegionId id) {
        return findById(id).orElseThrow(NotFound::new);
    }
}
