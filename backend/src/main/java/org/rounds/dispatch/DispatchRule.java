package org.rounds.dispatch;

import org.rounds.shared.RuleBroken;
import org.springframework.http.HttpStatus;

/** What a caller of this module can break. */
final class DispatchRule extends RuleBroken {

    private DispatchRule(String rule, String detail) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "dispatch/" + rule, detail);
    }

    static RuleBroken notAWeek() {
        var message = "Choose a last day up to six days after the first";
        return new DispatchRule("not-a-week", message + ".").field("last", message);
    }
}
