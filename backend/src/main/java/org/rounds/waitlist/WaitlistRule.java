package org.rounds.waitlist;

import java.time.LocalDate;
import org.rounds.shared.RuleBroken;
import org.springframework.http.HttpStatus;

/** What a caller of this module can break. */
final class WaitlistRule extends RuleBroken {

    private WaitlistRule(HttpStatus status, String rule, String detail) {
        super(status, "waitlist/" + rule, detail);
    }

    private static RuleBroken field(String rule, String field, String message) {
        return new WaitlistRule(HttpStatus.UNPROCESSABLE_CONTENT, rule, message + ".")
                .field(field, message);
    }

    static RuleBroken notServed() {
        return field("not-served", "zip", "We do not come to this ZIP code yet");
    }

    static RuleBroken days(LocalDate today, LocalDate latest) {
        return field(
                "days",
                "lastDay",
                "Choose days from %s to %s, the last not before the first"
                        .formatted(today, latest));
    }

    static RuleBroken hours() {
        return field("hours", "until", "Choose an end after the beginning");
    }

    static RuleBroken waitsAlready() {
        return new WaitlistRule(
                HttpStatus.CONFLICT, "waits-already", "You wait for a time for this already.");
    }

    static RuleBroken freeNow() {
        return new WaitlistRule(
                HttpStatus.CONFLICT,
                "free-now",
                "There are free times on these days already: choose one of them.");
    }

    static RuleBroken ended() {
        return new WaitlistRule(HttpStatus.CONFLICT, "ended", "This is over already.");
    }
}
