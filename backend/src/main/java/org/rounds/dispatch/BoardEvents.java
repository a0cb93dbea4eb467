package org.rounds.dispatch;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.rounds.audit.RecordOfCareChanged;
import org.rounds.region.RegionId;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter.DataWithMediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells open boards which visit changed, never what: they load it again, as far as their user may.
 * What a board misses while it is not connected is lost, so one that comes back is told to load
 * everything.
 */
@Component
class BoardEvents {

    /** Then the browser connects again, and is asked again who it is. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Map<RegionId, Set<SseEmitter>> boards = new ConcurrentHashMap<>();
    private final AtomicLong lastId = new AtomicLong();
    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();

    /**
     * @param type {@code visit}, or {@code resync} when any visit may have changed
     */
    private record BoardEvent(String type, @Nullable VisitId id) {}

    private final VisitRecords visits;

    BoardEvents(VisitRecords visits) {
        this.visits = visits;
    }

    SseEmitter open(RegionId region, boolean cameBack) {
        var board = new SseEmitter(LONGEST.toMillis());
        var open = boards.computeIfAbsent(region, unused -> ConcurrentHashMap.newKeySet());
        board.onCompletion(() -> open.remove(board));
        board.onTimeout(board::complete);
        board.onError(broken -> open.remove(board));
        open.add(board);
        var first =
                cameBack
                        ? event(new BoardEvent("resync", null))
                        : SseEmitter.event().comment("open");
        send(board, first.build());
        return board;
    }

    /** Whatever is on record about a visit may decide whether it is ready. */
    @EventListener
    void on(RecordOfCareChanged change) {
        Optional.ofNullable(change.subject().visit())
                .map(VisitId::new)
                .ifPresent(
                        visit ->
                                tellAfterCommit(
                                        visits.view(visit).region(),
                                        new BoardEvent("visit", visit)));
    }

    /** Keeps proxies from closing quiet connections, and finds boards that are gone. */
    @Scheduled(fixedRate = 20, timeUnit = TimeUnit.SECONDS)
    void beat() {
        boards.values().forEach(open -> tell(open, SseEmitter.event().comment("beat")));
    }

    /** Open streams would hold up a graceful shutdown. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        boards.values().forEach(open -> open.forEach(SseEmitter::complete));
        senders.shutdown();
    }

    /**
     * Not a transactional listener: those are kept in the database until handled, and a board that
     * is gone needs none.
     */
    private void tellAfterCommit(RegionId region, BoardEvent event) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        tell(boards.getOrDefault(region, Set.of()), event(event));
                    }
                });
    }

    private void tell(Set<SseEmitter> open, SseEmitter.SseEventBuilder event) {
        var parts = event.build();
        open.forEach(
                board ->
                        senders.execute(
                                () -> send(board, parts))); // a slow board holds up no other
    }

    private static void send(SseEmitter board, Set<DataWithMediaType> parts) {
        try {
            board.send(parts);
        } catch (IOException | IllegalStateException gone) {
            board.completeWithError(gone);
        }
    }

    private SseEmitter.SseEventBuilder event(BoardEvent event) {
        return SseEmitter.event()
                .id(Long.toString(lastId.incrementAndGet()))
                .data(event, MediaType.APPLICATION_JSON);
    }
}
