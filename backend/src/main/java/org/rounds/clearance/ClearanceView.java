package org.rounds.clearance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rounds.shared.When;

/**
 * The decision on a visit that stands, with its status today at the address.
 *
 * @param validUntil the last day in the zone of the address
 * @param licence on which the prescriber decided
 */
public record ClearanceView(
        ClearanceId id,
        ClearanceStatus status,
        List<NamedCode> therapies,
        @Nullable String conditions,
        @Nullable LocalDate validUntil,
        @Nullable String by,
        @Nullable String licence,
        @Nullable When at) {}
