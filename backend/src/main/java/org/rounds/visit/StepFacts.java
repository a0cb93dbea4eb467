package org.rounds.visit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rounds.shared.GeoPoint;

/**
 * What is told with a step. Rules go by the server's time; the device's is kept beside it (G14).
 *
 * @param position only at check-in and check-out
 */
public record StepFacts(
        @Nullable Instant deviceAt, @Nullable String reason, @Nullable GeoPoint position) {

    public static final StepFacts NONE = new StepFacts(null, null, null);

    public static StepFacts because(@Nullable String reason) {
        return new StepFacts(null, reason, null);
    }

    public static StepFacts at(Instant deviceAt) {
        return new StepFacts(deviceAt, null, null);
    }
}
