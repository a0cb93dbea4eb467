package org.rounds.region;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Whether a ZIP code is served, and by which region. */
record AreaView(
        boolean served,
        @Nullable RegionId regionId,
        @Nullable String regionName,
        @Nullable String state,
        @Nullable ZoneId zone,
        @Nullable String phone) {

    static final AreaView NOT_SERVED = new AreaView(false, null, null, null, null, null);

    static AreaView of(RegionView region) {
        return new AreaView(
                true, region.id(), region.name(), region.state(), region.zone(), region.phone());
    }
}
