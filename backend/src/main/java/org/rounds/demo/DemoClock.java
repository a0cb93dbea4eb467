package org.rounds.demo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Lets {@code rounds.clock.start} say when a demo begins, and refuses it everywhere else. */
@Configuration
class DemoClock {

    @Bean
    @Profile("demo")
    MovableClock clock(@Value("${rounds.clock.start:#{null}}") @Nullable Instant start) {
        var clock = new MovableClock();
        if (start != null) {
            clock.moveTo(start);
        }
        return clock;
    }

    @Bean
    @Profile("!demo")
    @ConditionalOnProperty("rounds.clock.start")
    MovableClock refusedClock() {
        throw new IllegalStateException("rounds.clock.start works with the profile demo only");
    }
}
