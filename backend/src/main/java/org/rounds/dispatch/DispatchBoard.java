package org.rounds.dispatch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rounds.audit.AuditSubject;
import org.rounds.audit.AuditTrail;
import org.rounds.identity.CurrentUser;
import org.rounds.region.RegionId;
import org.rounds.region.RegionView;
import org.rounds.region.Regions;
import org.rounds.shared.NotFound;
import org.rounds.visit.Obstacle;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitStatus;
import org.rounds.visit.VisitStep;
import org.rounds.visit.VisitView;
import org.rounds.visit.Visits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The day of a region for its dispatchers; to others the region is as if it did not exist. */
@Service
@Transactional
class DispatchBoard {

    private final Visits visits;
    private final VisitRecords records;
    private final BoardFacts facts;
    private final Regions regions;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    DispatchBoard(
            Visits visits,
            VisitRecords records,
            BoardFacts facts,
            Regions regions,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.visits = visits;
        this.records = records;
        this.facts = facts;
        this.regions = regions;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param date absent: today in the region
     */
    DayBoard day(RegionId id, @Nullable LocalDate date) {
        var region = own(id);
        var today = LocalDate.ofInstant(clock.instant(), region.zone());
        var shown = Optional.ofNullable(date).orElse(today);
        var found = records.onDays(id, shown, shown);
        audit.readAll(found.stream().map(DispatchBoard::subject).toList());
        return new DayBoard(shown, id, region.zone(), today, facts.of(found, nextObstacles(found)));
    }

    /** The region, if the user dispatches in it. */
    RegionView own(RegionId id) {
        if (!user.regions().contains(id.value())) {
            throw new NotFound();
        }
        return regions.region(id);
    }

    private Map<VisitId, List<Obstacle>> nextObstacles(List<VisitView> found) {
        var obstacles = new HashMap<VisitId, List<Obstacle>>();
        for (var step : List.of(VisitStep.GO_EN_ROUTE, VisitStep.CLOSE)) {
            var before = found.stream().filter(visit -> next(visit.status()) == step).toList();
            obstacles.putAll(visits.obstacles(before, step));
        }
        return obstacles;
    }

    /** What dispatchers work towards; what happens in the home is the nurse's. */
    private static @Nullable VisitStep next(VisitStatus status) {
        return switch (status) {
            case REQUESTED, SCHEDULED -> VisitStep.GO_EN_ROUTE;
            case DEPARTED -> VisitStep.CLOSE;
            default -> null;
        };
    }

    static AuditSubject subject(VisitView visit) {
        return new AuditSubject(
                "visit", visit.id().value(), visit.patient().value(), visit.id().value());
    }
}
