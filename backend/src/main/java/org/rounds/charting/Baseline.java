package org.rounds.charting;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rounds.charting.Readings.VitalsPhase;

/**
 * What the readings before the start say together (G9). Of each parameter the youngest counts; all
 * of them must be there and young. A stop reading stands until it is repeated.
 */
class Baseline {

    static final Duration VALID = Duration.ofMinutes(15); // domain.md 2.2, our judgement
    static final Duration REPEAT_AFTER = Duration.ofMinutes(5); // domain.md 2.5, AHA

    private static final List<String> REQUIRED =
            List.of(
                    "systolic",
                    "diastolic",
                    "pulse",
                    "breaths",
                    "spo2",
                    "temperatureC",
                    "alertness");

    private final List<Vitals> readings;

    /** Where a parameter stands; CONFIRMED holds for the whole visit, no later reading lifts it. */
    private enum Standing {
        FREE,
        STOPPED,
        CONFIRMED
    }

    Baseline(List<Vitals> all) {
        readings =
                all.stream()
                        .filter(one -> one.phase() == VitalsPhase.PRE)
                        .sorted(Comparator.comparing(Vitals::takenAt))
                        .toList();
    }

    /** Until when the infusion may be started on these readings; absent while one is missing. */
    Optional<Instant> validUntil() {
        var youngest = REQUIRED.stream().map(this::lastTaken).toList();
        return youngest.contains(Optional.<Instant>empty())
                ? Optional.empty()
                : youngest.stream()
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder())
                        .map(oldest -> oldest.plus(VALID));
    }

    boolean isFresh(Instant now) {
        return validUntil().filter(until -> !now.isAfter(until)).isPresent();
    }

    boolean hasStandingStop() {
        return REQUIRED.stream().anyMatch(parameter -> standing(parameter) != Standing.FREE);
    }

    boolean hasConfirmedStop() {
        return REQUIRED.stream().anyMatch(parameter -> standing(parameter) == Standing.CONFIRMED);
    }

    private Optional<Instant> lastTaken(String parameter) {
        return readings.stream()
                .filter(one -> one.measures(parameter))
                .map(Vitals::takenAt)
                .max(Comparator.naturalOrder());
    }

    private Standing standing(String parameter) {
        @Nullable Instant stoppedAt = null;
        for (var one : readings) {
            if (!one.measures(parameter)) {
                continue;
            }
            boolean repeats =
                    stoppedAt != null && !one.takenAt().isBefore(stoppedAt.plus(REPEAT_AFTER));
            if (repeats && one.stops(parameter)) {
                return Standing.CONFIRMED;
            }
            if (repeats) {
                stoppedAt = null;
            } else if (stoppedAt == null && one.stops(parameter)) {
                stoppedAt = one.takenAt();
            }
        }
        return stoppedAt == null ? Standing.FREE : Standing.STOPPED;
    }
}
