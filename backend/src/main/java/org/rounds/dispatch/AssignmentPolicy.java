package org.rounds.dispatch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * How nurses are ranked in a region, and from where on a reason is asked: data of the operator.
 *
 * @param fullDay more visits than these in one day are more than a fair share
 * @param longWay minutes of driving that a visit may add before a reason is asked
 * @param familiar minutes of driving that it is worth to send somebody whom the patient knows
 * @param stop minutes of driving that it is worth to send somebody with one visit less that day
 */
record AssignmentPolicy(int fullDay, int longWay, int familiar, int stop) {

    private static final Map<String, AssignmentPolicy> BY_REGION = read();

    /** By the region's code; the default where a region has none of its own. */
    static AssignmentPolicy in(String region) {
        var own = BY_REGION.get(region);
        return own == null ? requireNonNull(BY_REGION.get("*")) : own;
    }

    private static Map<String, AssignmentPolicy> read() {
        try (var file = new ClassPathResource("dispatch/assignment.json").getInputStream()) {
            return new JsonMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
