package org.rounds.review;

import org.rounds.shared.RuleBroken;
import org.springframework.http.HttpStatus;

/** What a caller of this module can break. */
final class ReviewRule extends RuleBroken {

    private ReviewRule(HttpStatus status, String rule, String detail) {
        super(status, "review/" + rule, detail);
    }

    private static RuleBroken colleague(String rule, String message) {
        return new ReviewRule(HttpStatus.UNPROCESSABLE_CONTENT, rule, message)
                .field("colleagueId", message);
    }

    private static RuleBroken conflict(String rule, String detail) {
        return new ReviewRule(HttpStatus.CONFLICT, rule, detail);
    }

    static RuleBroken unknownColleague() {
        return colleague("colleague", "Choose a prescriber of the visit's region");
    }

    static RuleBroken toYourself() {
        return colleague("to-yourself", "Choose somebody else: this review is with you");
    }

    static RuleBroken colleagueMayNotClear(String state) {
        return colleague(
                "colleague-licence",
                "This colleague has no valid licence that may clear patients in %s"
                        .formatted(state));
    }

    static RuleBroken mayNotClear(String state) {
        return conflict(
                "licence",
                "You have no valid licence on record that may clear patients in %s."
                        .formatted(state));
    }

    static RuleBroken decided() {
        return conflict("decided", "This review waits for nobody: it is decided.");
    }

    static RuleBroken notUnderReview() {
        return conflict(
                "not-under-review",
                "There is nothing to review: no screening was sent, or the nurse has set out.");
    }

    static RuleBroken callOpen() {
        return conflict("call-open", "A call to this patient is open already.");
    }

    static RuleBroken callClosed() {
        return conflict("call-closed", "This call is closed: open another one if needed.");
    }
}
