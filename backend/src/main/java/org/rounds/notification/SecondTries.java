package org.rounds.notification;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Hands events out again whose listener failed, such as while the mail server was away. */
@Component
class SecondTries {

    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final FailedEventPublications events;

    SecondTries(FailedEventPublications events) {
        this.events = events;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void resubmit() {
        events.resubmit(ResubmissionOptions.defaults().withMinAge(PAUSE));
    }
}
