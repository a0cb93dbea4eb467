package org.rounds.screening;

import static org.rounds.visit.VisitStep.GO_EN_ROUTE;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.rounds.visit.Obstacle;
import org.rounds.visit.PatientTask;
import org.rounds.visit.VisitRecords;
import org.rounds.visit.VisitView;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks each patient once for the re-screen, when it begins to count (domain.md 2.2). */
@Component
@Transactional
class RescreenCalls {

    /** No policy lets a re-screen count longer. */
    private static final Duration EARLIEST = Duration.ofHours(24);

    private final VisitRecords visits;
    private final RescreenWindow window;
    private final ScreeningGate gate;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RescreenCalls(
            VisitRecords visits,
            RescreenWindow window,
            ScreeningGate gate,
            JdbcClient database,
            ApplicationEventPublisher events,
            Clock clock) {
        this.visits = visits;
        this.window = window;
        this.gate = gate;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void call() {
        callAt(clock.instant());
    }

    void callAt(Instant now) {
        var coming = visits.upcomingBetween(now, now.plus(EARLIEST));
        var opens = window.opens(coming, now);
        var open =
                coming.stream()
                        .filter(one -> !opens.getOrDefault(one.id(), now).isAfter(now))
                        .toList();
        var obstacles = gate.obstacles(open, GO_EN_ROUTE, now);
        open.stream()
                .filter(visit -> isMissing(obstacles.getOrDefault(visit.id(), List.of())))
                .filter(visit -> isFirst(visit, now))
                .forEach(visit -> events.publishEvent(new RescreenDue(visit.id())));
    }

    private static boolean isMissing(List<Obstacle> obstacles) {
        return obstacles.stream().anyMatch(one -> one.task() == PatientTask.RESCREEN);
    }

    /** Two servers may look at the same instant: the row decides which of them asks. */
    private boolean isFirst(VisitView visit, Instant now) {
        return database.sql("INSERT IGNORE INTO rescreen_call VALUES (?, ?, ?)")
                        .param(bytes(visit))
                        .param(utc(visit.window().start()))
                        .param(utc(now))
                        .update()
                == 1;
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static byte[] bytes(VisitView visit) {
        var id = visit.id().value();
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
