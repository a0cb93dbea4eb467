package org.rounds.idempotency;

import org.rounds.shared.RuleBroken;
import org.springframework.http.HttpStatus;

final class IdempotencyRule extends RuleBroken {

    private IdempotencyRule(HttpStatus status, String rule, String detail) {
        super(status, "idempotency/" + rule, detail);
    }

    static RuleBroken keyMissing() {
        return new IdempotencyRule(
                HttpStatus.BAD_REQUEST,
                "key-missing",
                "Send a UUID in the header Idempotency-Key.");
    }

    static RuleBroken keyUsedOtherwise() {
        return new IdempotencyRule(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "key-used-otherwise",
                "This Idempotency-Key was used for another request.");
    }

    static RuleBroken stillRunning() {
        return new IdempotencyRule(
                HttpStatus.CONFLICT,
                "still-running",
                "The first request with this key is still being worked on.");
    }
}
