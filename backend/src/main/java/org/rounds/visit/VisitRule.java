package org.rounds.visit;

import java.util.List;
import org.rounds.shared.RuleBroken;
import org.springframework.http.HttpStatus;

/** What a caller of this module can break. */
final class VisitRule extends RuleBroken {

    private VisitRule(HttpStatus status, String rule, String detail) {
        super(status, "visit/" + rule, detail);
    }

    static RuleBroken notPossible(VisitStep step, VisitStatus status) {
        var detail =
                "The visit is %s: this step is not possible now."
                        .formatted(
                                status.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
        return new VisitRule(HttpStatus.CONFLICT, "not-possible", detail).with("step", step);
    }

    static RuleBroken blocked(List<Obstacle> obstacles) {
        return new VisitRule(HttpStatus.CONFLICT, "blocked", obstacles.getFirst().sentence())
                .with("obstacles", obstacles);
    }

    static RuleBroken reasonNeeded(String why) {
        return new VisitRule(HttpStatus.UNPROCESSABLE_CONTENT, "reason-needed", why)
                .field("reason", why);
    }

    static RuleBroken over() {
        return new VisitRule(
                HttpStatus.CONFLICT, "over", "The visit is over. Call 911 in an emergency.");
    }

    static RuleBroken notArrived() {
        return new VisitRule(
                HttpStatus.CONFLICT,
                "not-arrived",
                "The exact place can be set once you have arrived.");
    }

    static RuleBroken noSuchException() {
        return new VisitRule(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "no-such-exception",
                        "The visit has no such exception.")
                .field("exception", "The visit has no such exception");
    }
}
