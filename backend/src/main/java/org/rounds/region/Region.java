package org.rounds.region;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * A service area. It lies in one state and one time zone, so that a visit's rules and wall time
 * follow from its region.
 */
@Entity
class Region {

    @EmbeddedId private RegionId id;
    private String code;
    private String name;
    private String state;
    private ZoneId zone;
    private String phone;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "region_zip", joinColumns = @JoinColumn(name = "region_id"))
    @Column(name = "zip")
    private Set<String> zips;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Region() {} // for Hibernate

    Region(AddRegion request) {
        this.id = RegionId.next();
        this.code = request.code();
        this.name = request.name().strip();
        this.state = request.state();
        this.zone = request.zone();
        this.phone = request.phone().strip();
        this.zips = new HashSet<>(request.zips());
    }

    void serve(Set<String> newZips, long readVersion) {
        if (version == null || version != readVersion) {
            throw new OptimisticLockingFailureException("region");
        }
        zips.retainAll(newZips);
        zips.addAll(newZips);
    }

    RegionView view() {
        var sorted = zips.stream().sorted().toList();
        return new RegionView(
                id, code, name, state, zone, sorted, phone, version == null ? 0 : version);
    }
}
