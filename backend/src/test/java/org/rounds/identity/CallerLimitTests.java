package org.rounds.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CallerLimitTests {

    @Test
    void oneAddressIsSlowedDownWhileOthersPass() {
        var limit = new CallerLimit(3, Duration.ofMinutes(10));
        for (int call = 0; call < 3; call++) {
            assertThat(limit.wait("203.0.113.7")).isEmpty();
        }
        assertThat(limit.wait("203.0.113.7")).isPresent();
        assertThat(limit.wait("203.0.113.8")).isEmpty();
    }
}
