package org.rounds.patient;

import org.jspecify.annotations.Nullable;
import org.rounds.shared.GeoPoint;

/**
 * An address to be visited.
 *
 * @param accessNotes how to get in, for the nurse
 * @param exact where the door is, if that is known; else the address is located by its ZIP code
 */
public record NewAddress(
        String line1,
        @Nullable String line2,
        String city,
        String state,
        String zip,
        @Nullable String accessNotes,
        @Nullable GeoPoint exact) {}
