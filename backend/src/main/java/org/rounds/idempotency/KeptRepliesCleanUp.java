package org.rounds.idempotency;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets replies that nobody will ask for again. */
@Component
@EnableScheduling
class KeptRepliesCleanUp {

    private static final Duration KEPT = Duration.ofHours(48);

    private final KeptReplies replies;
    private final Clock clock;

    KeptRepliesCleanUp(KeptReplies replies, Clock clock) {
        this.replies = replies;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void forget() {
        replies.forgetBefore(clock.instant().minus(KEPT));
    }
}
