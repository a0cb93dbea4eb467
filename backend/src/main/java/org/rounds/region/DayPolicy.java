package org.rounds.region;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * How days are planned in a region: data of the operator, all in minutes.
 *
 * @param fair nurses whose way is longer by no more than this count as equally near, and the one
 *     with the fewest stops is chosen
 * @param leeway how late another visit would be, at most, for its promise to be named as the reason
 *     against a time
 * @param breakLength of the break in a shift that is longer than {@code breakAfter}
 * @param breakFrom how long after the shift begins the break may begin
 * @param breakBeforeEnd how long before the shift ends the break must have begun
 */
public record DayPolicy(
        int fair, int leeway, int breakAfter, int breakLength, int breakFrom, int breakBeforeEnd) {

    private static final Map<String, DayPolicy> BY_REGION = read();

    /** By the region's code; the default where a region has none of its own. */
    public static DayPolicy in(String region) {
        var own = BY_REGION.get(region);
        return own == null ? requireNonNull(BY_REGION.get("*")) : own;
    }

    private static Map<String, DayPolicy> read() {
        try (var file = new ClassPathResource("region/days.json").getInputStream()) {
            return new JsonMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
