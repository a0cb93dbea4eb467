package org.rounds.region;

import java.time.ZoneId;
import java.util.List;

/** A service area: one state, one time zone, the ZIP codes it serves. */
public record RegionView(
        RegionId id,
        String code,
        String name,
        String state,
        ZoneId zone,
        List<String> zips,
        String phone,
        long version) {}
