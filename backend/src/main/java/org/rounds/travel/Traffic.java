package org.rounds.travel;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * How one drives in a region: data of the operator, with the errors stated in
 * docs/decisions/0014-travel-times.md.
 *
 * @param roadFactor how much longer roads are than the straight line
 * @param kmPerHour on empty roads, from door to door
 * @param marginPercent added to what the straight line says, because it knows no road
 * @param withinZipMinutes the least that a way between two homes takes
 * @param aroundMinutes to park and to find the door
 * @param centroidMinutes more for each end that is known as the middle of a ZIP code only
 * @param unknownMinutes for a way whose one end has no point at all
 * @param percentByHour how long ways take, compared with empty roads, by hour of the local day
 */
record Traffic(
        double roadFactor,
        double kmPerHour,
        int marginPercent,
        int withinZipMinutes,
        int aroundMinutes,
        int centroidMinutes,
        int unknownMinutes,
        List<Integer> percentByHour) {

    private static final String ELSEWHERE = "*";
    private static final Map<String, Traffic> BY_REGION = read();

    Traffic {
        percentByHour = List.copyOf(percentByHour);
        if (percentByHour.size() != 24) {
            throw new IllegalArgumentException("A day has 24 hours of traffic");
        }
    }

    /** By the region's code; the default where a region has no figures of its own. */
    static Traffic in(String region) {
        var own = BY_REGION.get(region);
        return own == null ? requireNonNull(BY_REGION.get(ELSEWHERE)) : own;
    }

    private static Map<String, Traffic> read() {
        try (var file = new ClassPathResource("travel/traffic.json").getInputStream()) {
            return new JsonMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
