package org.rounds.screening;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rounds.region.Regions;
import org.rounds.region.StatePolicyView;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitView;
import org.springframework.stereotype.Component;

/**
 * From when on before its planned start a visit's re-screen counts (G6; state policy, domain.md
 * 2.2). A visit that is later than promised starts now at the earliest, so its re-screen ages.
 */
@Component
class RescreenWindow {

    private static final int DEFAULT_HOURS = 24;

    private final Regions regions;

    RescreenWindow(Regions regions) {
        this.regions = regions;
    }

    private record StateOnDay(String state, LocalDate day) {}

    Map<VisitId, Instant> opens(Collection<VisitView> visits, Instant now) {
        var hours = new HashMap<StateOnDay, Integer>(); // a board of one day asks each policy once
        return visits.stream()
                .collect(
                        Collectors.toMap(
                                VisitView::id,
                                visit ->
                                        start(visit, now)
                                                .minus(
                                                        Duration.ofHours(
                                                                hours.computeIfAbsent(
                                                                        new StateOnDay(
                                                                                visit.state(),
                                                                                visit.date()),
                                                                        this::hours)))));
    }

    void refuseEarly(VisitView visit, Instant now) {
        if (opens(List.of(visit), now).values().stream().anyMatch(now::isBefore)) {
            throw ScreeningRule.tooEarly();
        }
    }

    private static Instant start(VisitView visit, Instant now) {
        return now.isAfter(visit.window().end()) ? now : visit.window().start();
    }

    private int hours(StateOnDay key) {
        return regions.policy(key.state(), key.day())
                .map(StatePolicyView::rescreenHours)
                .orElse(DEFAULT_HOURS);
    }
}
