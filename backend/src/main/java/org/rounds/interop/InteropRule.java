package org.rounds.interop;

import java.time.Duration;
import org.rounds.shared.RuleBroken;
import org.springframework.http.HttpStatus;

/** What a caller of this module can break. */
final class InteropRule extends RuleBroken {

    private InteropRule(HttpStatus status, String rule, String detail) {
        super(status, "interop/" + rule, detail);
    }

    static RuleBroken tooManyReadings(Duration wait) {
        return new InteropRule(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "too-many-readings",
                        "This calendar is read too often. Please wait a little.")
                .with("retryAfterSeconds", wait.toSeconds());
    }
}
